import type { SourceFailure } from '../../engine/model/evidence';

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
