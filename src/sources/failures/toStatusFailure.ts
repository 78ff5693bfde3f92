import type { FailureKind, SourceFailure } from '../../engine/model/evidence';
import type { SourceType } from '../../engine/model/plan';
import type { TransportResponse } from '../port';
import { serverName } from './serverName';
import { toLine } from './toLine';

interface Meaning {
  readonly kind: FailureKind;
  readonly message: string;
}

/** HTTP statuses that mean the same whichever server sends them (RFC 9110). */
const MEANINGS: Readonly<Record<number, Meaning>> = Object.freeze({
  401: { kind: 'unauthorized', message: 'not signed in, or the token is not accepted' },
  403: { kind: 'unauthorized', message: 'no permission' },
  407: { kind: 'unauthorized', message: 'a proxy on the way asks for a sign-in' },
  408: { kind: 'timeout', message: 'the server gave up waiting' },
  413: { kind: 'tooLarge', message: 'the request is too large' },
  429: { kind: 'badResponse', message: 'too many requests at once' },
  502: { kind: 'unreachable', message: 'the gateway does not reach the server' },
  503: { kind: 'unreachable', message: 'the server is not available' },
  504: { kind: 'timeout', message: 'the gateway waited too long for the server' },
});

/** What a status outside 200 to 299 means where the server did not explain itself. */
export function toStatusFailure({ status, body }: TransportResponse, type: SourceType): SourceFailure {
  const known = MEANINGS[status];
  if (known !== undefined) {
    return { kind: known.kind, message: `${known.message} (${status})` };
  }
  if (status === 400 || status === 422) {
    return { kind: 'badQuery', message: toLine(body) || `the query was refused (${status})` };
  }
  if (status >= 500) {
    return { kind: 'badResponse', message: `the server failed (${status})` };
  }
  return { kind: 'badResponse', message: `not the answer of ${serverName[type]} (${status}): is the address right?` };
}
