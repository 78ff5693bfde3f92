import { SourceError, type Transport } from '../../src/sources/port';
import { keyOf, type Recording } from './recording';

/** Answers one source's requests from a recording. A request that was not recorded is a 404 that names it. */
export function createReplayTransport({ scenario, exchanges }: Recording, source: string): Transport {
  const byKey = new Map(exchanges.map((exchange) => [keyOf(exchange), exchange]));
  return async ({ method, path, params }) => {
    const exchange = byKey.get(keyOf({ source, method, path, params }));
    if (exchange === undefined) {
      const asked = params.map(([name, value]) => `${name}=${value}`).join('&');
      return { status: 404, body: `not in the recording of ${scenario}: ${method} ${path}?${asked}` };
    }
    if (exchange.status === 0) {
      throw new SourceError({ kind: 'unreachable', message: exchange.body });
    }
    return { status: exchange.status, body: exchange.body };
  };
}
