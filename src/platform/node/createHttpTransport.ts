import type { SourceFailure } from '../../engine/model/evidence';
import { SourceError, type Transport, type TransportRequest } from '../../sources/port';

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

/** The text of a response; stops reading beyond `maxBytes` with a `SourceError` (`tooLarge`). */
export async function readBody(response: Response, maxBytes: number): Promise<string> {
  if (response.body === null) {
    return '';
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new SourceError({
        kind: 'tooLarge',
        message: `the answer is longer than ${Math.floor(maxBytes / 1024 / 1024)} MB`,
      });
    }
    parts.push(decoder.decode(chunk.value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

/** What Node's codes mean to a person: https://nodejs.org/api/errors.html#common-system-errors and undici's own. */
const REASONS: Readonly<Record<string, string>> = Object.freeze({
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name could not be looked up',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that network',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
});

const NOT_HTTP = /^HPE_|^ERR_SSL_/;

/** Why `fetch` rejected. Only known codes are named: the error's own text may hold the address with its query. */
export function toNetworkFailure(error: unknown, host: string): SourceFailure {
  const code = findCode(error);
  if (NOT_HTTP.test(code)) {
    return { kind: 'badResponse', message: `${host} does not speak this protocol: http or https?` };
  }
  return { kind: 'unreachable', message: `${host} is not reached: ${REASONS[code] ?? 'the connection failed'}` };
}

/** `fetch` hides the reason in `cause`, and behind several addresses in the `errors` of that. */
function findCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) {
    return '';
  }
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'string') {
    return code;
  }
  const errors: unknown = Reflect.get(error, 'errors');
  return findCode(Array.isArray(errors) ? errors[0] : Reflect.get(error, 'cause'));
}
