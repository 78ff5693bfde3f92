import { array, minLength, object, pipe, safeParse, string } from 'valibot';
import type { SourceFailure } from '../../engine/model/evidence';
import { toLine } from '../failures/toLine';
import type { TransportResponse } from '../port';

const failed = object({ errors: pipe(array(object({ msg: string() })), minLength(1)) });

/** Jaeger explains a refused query (400) as a list of errors; null for anything else. */
export function explainJaeger({ status, body }: TransportResponse): SourceFailure | null {
  if (status !== 400 || !body.trimStart().startsWith('{')) {
    return null;
  }
  try {
    const answer = safeParse(failed, JSON.parse(body));
    return answer.success ? { kind: 'badQuery', message: toLine(answer.output.errors[0]?.msg ?? '') } : null;
  } catch {
    return null;
  }
}
