import type { SourceFailure } from '../../engine/model/evidence';
import { SourceError, type Transport, type TransportRequest } from '../../sources/port';
import { readBody } from './readBody';
import { toNetworkFailure } from './toNetworkFailure';

export interface HttpTransportOptions {
  /** Such as `http://localhost:9090` or `https://host/prefix`; `user:password@` becomes basic authentication. */
  readonly baseUrl: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes a body may have; reading stops there (`tooLarge`). */
  readonly maxBytes?: number;
}

const MAX_BYTES = 64 * 1024 * 1024;

/** Carries requests to a server with Node's own `fetch`. Rejects with a `SourceError`; its message never holds a header or a password. */
export function createHttpTransport({ baseUrl, headers = {}, maxBytes = MAX_BYTES }: HttpTransportOptions): Transport {
  const server = new URL(baseUrl);
  const sent = { ...toAuthorization(server), ...headers };
  server.username = '';
  server.password = '';
  return async (request) => {
    try {
      const response = await fetch(toAddress(server, request), {
        method: request.method,
        headers: sent,
        signal: request.signal,
        ...(request.method === 'POST' ? { body: toForm(request) } : {}),
      });
      return { status: response.status, body: await readBody(response, maxBytes) };
    } catch (error) {
      throw error instanceof SourceError ? error : new SourceError(toFailure(error, request, server));
    }
  };
}

function toAddress(server: URL, { method, path, params }: TransportRequest): URL {
  const address = new URL(server);
  address.pathname = `${server.pathname.replace(/\/+$/, '')}${path}`;
  if (method === 'GET') {
    params.forEach(([name, value]) => address.searchParams.append(name, value));
  }
  return address;
}

function toForm({ params }: TransportRequest): URLSearchParams {
  return new URLSearchParams(params.map(([name, value]) => [name, value]));
}

function toAuthorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') {
    return {};
  }
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(text, 'utf8').toString('base64')}` };
}

function toFailure(error: unknown, { signal }: TransportRequest, server: URL): SourceFailure {
  return signal.aborted
    ? { kind: 'cancelled', message: 'cancelled before it answered' }
    : toNetworkFailure(error, server.host);
}
