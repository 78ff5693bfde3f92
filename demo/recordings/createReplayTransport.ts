import { SourceError, type Transport } from '../../src/sources/port';
import { type Exchange, type Recording, toExchangeKey } from './recording';

export type { Recording } from './recording';

/** What a request that was never recorded gets; no server of the four answers so. */
const NOT_RECORDED = Object.freeze({ status: 404, body: 'this request is not in the recording' });

/** Answers as the source with this id answered when the recording was made. A recorded failure rejects with a `SourceError`. */
export function createReplayTransport(recording: Recording, source: string): Transport {
  const exchanges = new Map<string, Exchange>();
  for (const exchange of recording.exchanges) {
    exchanges.set(toExchangeKey(exchange), exchange);
  }
  return async ({ method, path, params, signal }) => {
    if (signal.aborted) {
      throw new SourceError({ kind: 'cancelled', message: 'cancelled before it answered' });
    }
    const exchange = exchanges.get(toExchangeKey({ source, method, path, params }));
    if (exchange === undefined) {
      return NOT_RECORDED;
    }
    if (exchange.status === 0) {
      throw new SourceError({ kind: 'unreachable', message: exchange.body });
    }
    return { status: exchange.status, body: exchange.body };
  };
}
