import { SourceError, type Transport } from '../../src/sources/port';
import type { Exchange } from './recording';

interface Recorder {
  readonly source: string;
  readonly onExchange: (exchange: Exchange) => void;
}

/** Passes requests on and tells each exchange, also of a server that could not be reached. */
export function createRecordingTransport(inner: Transport, { source, onExchange }: Recorder): Transport {
  return async (request) => {
    const { method, path, params } = request;
    try {
      const response = await inner(request);
      onExchange({ source, method, path, params, ...response });
      return response;
    } catch (error) {
      if (error instanceof SourceError && error.failure.kind === 'unreachable') {
        onExchange({ source, method, path, params, status: 0, body: error.failure.message });
      }
      throw error;
    }
  };
}
