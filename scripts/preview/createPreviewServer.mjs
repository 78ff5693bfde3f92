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
    const { pathname, search } = new URL(request.url ?? '/', 'http://preview');
    const snapshot = SNAPSHOT.exec(pathname);
    if (!isOwn(request)) {
      send(response, 403, { text: 'this server answers its own page only' });
    } else if (LIVE.test(pathname)) {
      sendLive(request, response, { pathname, search, servers: options.servers });
    } else if (snapshot !== null) {
      snapshots(request, response, snapshot[1] ?? '').catch(() => response.destroy());
    } else if (pathname === '/') {
      send(response, 302, { text: '', headers: { Location: options.plan === null ? '/hotel' : '/live' } });
    } else {
      const file = findFile(pathname, options);
      if (file === null) {
        send(response, 404, { text: `there is no ${pathname}` });
      } else {
        sendFile(file, request, response);
      }
    }
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ pathname: string, search: string, servers: PreviewOptions['servers'] }} to
 */
function sendLive(request, response, { pathname, search, servers }) {
  const [, type = '', rest = ''] = LIVE.exec(pathname) ?? [];
  const server = servers[type];
  if (server === undefined) {
    send(response, 502, { text: `no address was given for ${type}`, headers: { 'X-Dayone-Unreachable': '1' } });
  } else {
    forward(`${server}${rest}${search}`, request, response);
  }
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
 * @param {{ text: string, headers?: Record<string, string> }} answer
 */
function send(response, status, { text, headers = {} }) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(text);
}
