import { randomUUID } from 'node:crypto';

const MOST = 20;
const MOST_BYTES = 32 * 2 ** 20;

/** What Grafana's server would keep of snapshots, in memory. Answers `POST /snapshots`, `GET` and `DELETE /snapshots/<key>`. */
export function createSnapshots() {
  /** @type {Map<string, string>} */
  const kept = new Map();

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {string} key
   */
  return async function answer(request, response, key) {
    if (request.method === 'POST') {
      const text = await read(request);
      if (text === null) {
        return json(response, 413, { message: 'too large' });
      }
      const made = randomUUID();
      kept.set(made, text);
      [...kept.keys()].slice(0, -MOST).forEach((old) => kept.delete(old));
      return json(response, 200, { key: made, deleteKey: made });
    }
    const text = kept.get(key);
    if (text === undefined) {
      return json(response, 404, { message: 'Snapshot not found' });
    }
    if (request.method === 'DELETE') {
      kept.delete(key);
      return json(response, 200, { message: 'Snapshot deleted' });
    }
    return response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
  };
}

/** @param {import('node:http').IncomingMessage} request */
async function read(request) {
  /** @type {Buffer[]} */
  const parts = [];
  let size = 0;
  for await (const part of /** @type {AsyncIterable<Buffer>} */ (request)) {
    size += part.length;
    if (size > MOST_BYTES) {
      return null;
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} body
 */
function json(response, status, body) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
