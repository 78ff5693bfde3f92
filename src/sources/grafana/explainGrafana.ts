import { object, safeParse, string } from 'valibot';
import type { SourceFailure } from '../../engine/model/evidence';
import { toLine } from '../failures/toLine';
import type { TransportResponse } from '../port';

const refused = object({ message: string() });

/** Grafana explains a refused request (400, 422) in `message`; null for anything else. */
export function explainGrafana({ status, body }: TransportResponse): SourceFailure | null {
  if ((status !== 400 && status !== 422) || !body.trimStart().startsWith('{')) {
    return null;
  }
  try {
    const answer = safeParse(refused, JSON.parse(body));
    return answer.success && answer.output.message !== ''
      ? { kind: 'badQuery', message: toLine(answer.output.message) }
      : null;
  } catch {
    return null;
  }
}
