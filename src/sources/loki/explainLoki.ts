import type { SourceFailure } from '../../engine/model/evidence';
import { toLine } from '../failures/toLine';
import type { TransportResponse } from '../port';

const TOO_MUCH = /limit|exceed|too many|too large/i;

/** Loki explains a refused query (400) in plain text; null for anything else. */
export function explainLoki({ status, body }: TransportResponse): SourceFailure | null {
  if (status !== 400 || /^\s*[<{]/.test(body) || body.trim() === '') {
    return null;
  }
  return { kind: TOO_MUCH.test(body) ? 'tooLarge' : 'badQuery', message: toLine(body) };
}
