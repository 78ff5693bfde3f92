import { request as askHttp } from 'node:http';
import { request as askHttps } from 'node:https';

const PASSED_ON = ['content-type', 'content-length', 'accept'];

/**
 * Passes a request on to a server and its answer back. A server that is not reached is a 502 with a header that says so.
 *
 * @param {string} address
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function forward(address, request, response) {
  const headers = Object.fromEntries(
    PASSED_ON.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]]))
  );
  const ask = address.startsWith('https:') ? askHttps : askHttp;
  const inner = ask(address, { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, { 'Content-Type': answer.headers['content-type'] ?? 'text/plain' });
    answer.pipe(response);
  });
  inner.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (!response.headersSent) {
      response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Dayone-Unreachable': '1' });
    }
    response.end(error.code ?? error.message);
  });
  response.on('close', () => inner.destroy());
  request.pipe(inner);
}
