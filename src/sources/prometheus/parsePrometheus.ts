import {
  array,
  boolean,
  literal,
  object,
  optional,
  safeParse,
  string,
  unknown,
  variant,
  type InferOutput,
} from 'valibot';
import type { SourceFailure } from '../../engine/model/evidence';
import { parseJson } from '../failures/parseJson';
import { parseShape, toBadResponse, type Schema } from '../failures/parseShape';
import { toLine } from '../failures/toLine';
import { SourceError, type TransportResponse } from '../port';
import { findPartial } from './findPartial';
import { toPrometheusFailure } from './toPrometheusFailure';

const failed = object({ status: literal('error'), errorType: string(), error: string() });
const succeeded = object({
  status: literal('success'),
  data: unknown(),
  warnings: optional(array(string()), []),
  /** VictoriaMetrics' word for an answer from a part of its nodes. */
  isPartial: optional(boolean(), false),
});
const envelope = variant('status', [failed, succeeded]);

/** The `data` of an answer, of the given shape. Throws a `SourceError`, also for an answer from a part of the servers only. */
export function parsePrometheus<const TSchema extends Schema>(body: string, data: TSchema): InferOutput<TSchema> {
  const answer = parseJson(body, envelope, 'prometheus');
  if (answer.status === 'error') {
    throw new SourceError(toOwnFailure(answer));
  }
  const partial = answer.isPartial ? 'some of its nodes did not answer' : findPartial(answer.warnings);
  if (partial !== null) {
    throw toBadResponse(`a partial answer: ${partial}`);
  }
  return parseShape(answer.data, data, 'prometheus');
}

/** What Prometheus says in the body of an error status; null where the body is not its own. */
export function explainPrometheus({ body }: TransportResponse): SourceFailure | null {
  if (!body.trimStart().startsWith('{')) {
    return null;
  }
  try {
    const answer = safeParse(failed, JSON.parse(body));
    return answer.success ? toOwnFailure(answer.output) : null;
  } catch {
    return null;
  }
}

function toOwnFailure({ errorType, error }: InferOutput<typeof failed>): SourceFailure {
  return toPrometheusFailure(errorType, error) ?? { kind: 'badResponse', message: toLine(`${errorType}: ${error}`) };
}
