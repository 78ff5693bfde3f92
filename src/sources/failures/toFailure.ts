import type { SourceFailure } from '../../engine/model/evidence';
import { SourceError } from '../port';

/** What was thrown on the way to a server. The text of an unknown error may hold an address or a token: it is not shown. */
export function toFailure(error: unknown): SourceFailure {
  return error instanceof SourceError
    ? error.failure
    : { kind: 'unreachable', message: 'the request failed before an answer came' };
}
