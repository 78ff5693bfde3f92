const MOST_TRIES = 20;

/**
 * Listens on loopback at a port, or at the next free one after it.
 *
 * @param {import('node:http').Server} server
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function listen(server, first) {
  if (!Number.isInteger(first) || first < 0 || first > 65_535) {
    throw new Error(`PORT is not a port: ${process.env.PORT ?? first}`);
  }
  for (let port = first; port < first + MOST_TRIES; port += 1) {
    if (await tryPort(server, port)) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    }
  }
  throw new Error(`no free port from ${first} to ${first + MOST_TRIES - 1}`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}
