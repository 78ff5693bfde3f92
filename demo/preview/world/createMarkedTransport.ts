import type { Transport } from '../../../src/sources/port';

/** Marks every request in the page's own timeline, as a browser does for the network; `detail` says what was asked. */
export const REQUEST_MARK = 'dayone-preview-request';

export function createMarkedTransport(inner: Transport, source: string): Transport {
  return (request) => {
    const { method, path, params } = request;
    performance.mark(REQUEST_MARK, { detail: { source, method, path, params } });
    return inner(request);
  };
}
