import { SourceError, type Transport, type TransportRequest } from '../../src/sources/port';
import { type Exchange, toExchangeKey } from './recording';

export interface Recorder {
  /** Carries requests as `inner` does and keeps what a source answered. A server that is not reached is kept, a cancelled request is not. */
  wrap(source: string, inner: Transport): Transport;
  /** Everything kept so far, each request once, in an order of its own. */
  exchanges(): readonly Exchange[];
}

export function createRecorder(): Recorder {
  const kept = new Map<string, Exchange>();
  const keep = (exchange: Exchange): void => void kept.set(toExchangeKey(exchange), exchange);
  return {
    wrap: (source, inner) => async (request) => {
      const asked = toAsked(source, request);
      try {
        const response = await inner(request);
        keep({ ...asked, status: response.status, body: response.body });
        return response;
      } catch (error) {
        if (error instanceof SourceError && error.failure.kind === 'unreachable') {
          keep({ ...asked, status: 0, body: error.failure.message });
        }
        throw error;
      }
    },
    exchanges: () => [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, exchange]) => exchange),
  };
}

function toAsked(source: string, { method, path, params }: TransportRequest): Omit<Exchange, 'status' | 'body'> {
  return { source, method, path, params };
}
