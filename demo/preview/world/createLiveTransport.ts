import type { SourceType } from '../../../src/engine/model/plan';
import { SourceError, type Transport } from '../../../src/sources/port';

/** Carries requests to a server through the preview's own, which knows its address. */
export function createLiveTransport(type: SourceType): Transport {
  return async ({ method, path, params, signal }) => {
    const text = new URLSearchParams(params.map(([name, value]) => [name, value]));
    const address = `/live-servers/${type}${path}`;
    const response = await fetch(method === 'GET' && text.size > 0 ? `${address}?${text}` : address, {
      method,
      signal,
      ...(method === 'POST' ? { body: text } : {}),
    });
    const body = await response.text();
    if (response.headers.get('X-Dayone-Unreachable') !== null) {
      throw new SourceError({ kind: 'unreachable', message: body });
    }
    return { status: response.status, body };
  };
}
