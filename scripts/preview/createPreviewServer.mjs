import { createServer } from 'node:http';
import { findFile } from './findFile.mjs';
import { forward } from './forward.mjs';
import { sendFile } from './sendFile.mjs';
import { createSnapshots } from './snapshots.mjs';

/**
 * @typedef {object} PreviewOptions
 * @property {string | null} plan file of the plan for live servers
 * @property {Readonly<Record<string, string>>} servers addresses by type of source; empty: recordings
 */

const SNAPSHOT = /^\/snapshots(?:\/([\w-]+))?$/;
const LIVE = /^\/live-servers\/([a-z]+)(\/.*)$/;

/**
 * A small server for the preview page, the built plugin, the recordings, and live servers where addresses are given. It answers
 * its own host only, so that no foreign page reaches the servers behind it.
 *
 * @param {PreviewOptions} options
 */
export function createPreviewServer(options) {
  const snapshots = createSnapshots();
  return createServer((request, response) => {
    if (!isOwn(request)) {
      return send(response, 403, 'this server answers its own page only');
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://preview');
    const [, type = '', rest = ''] = LIVE.exec(pathname) ?? [];
    if (type !== '') {
      const server = options.servers[type];
      return server === undefined
        ? send(response, 502, `no address was given for ${type}`, { 'X-Dayone-Unreachable': '1' })
        : forward(`${server}${rest}${search}`, request, response);
    }
    const snapshot = SNAPSHOT.exec(pathname);
    if (snapshot !== null) {
      return snapshots(request, response, snapshot[1] ?? '');
    }
    if (pathname === '/') {
      return send(response, 302, '', { Location: options.plan === null ? '/hotel' : '/live' });
    }
    const file = findFile(pathname, options);
    return file === null ? send(response, 404, `there is no ${pathname}`) : sendFile(file, request, response);
  });
}

/** @param {import('node:http').IncomingMessage} request */
function isOwn({ headers }) {
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  return (
    ['127.0.0.1', 'localhost', '[::1]'].includes(host) &&
    (headers.origin === undefined || headers.origin === `http://${headers.host}`)
  );
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} headers
 */
function send(response, status, text, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(text);
}
