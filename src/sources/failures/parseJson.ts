import type { BaseIssue, BaseSchema, InferOutput } from 'valibot';
import { safeParse } from 'valibot';
import type { SourceType } from '../../engine/model/plan';
import { SourceError } from '../port';
import { serverName } from './serverName';

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** Reads a body of the shape that the server's API documents. Throws a `SourceError` (`badResponse`) for any other. */
export function parseJson<const TSchema extends Schema>(body: string, schema: TSchema, type: SourceType): InferOutput<TSchema> {
  const result = safeParse(schema, toJson(body, type));
  if (!result.success) {
    const path = result.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
    throw toBadResponse(`not the answer of a ${serverName[type]}: it is not understood${path === '' ? '' : ` at ${path}`}`);
  }
  return result.output;
}

function toJson(body: string, type: SourceType): unknown {
  if (/^\s*</.test(body)) {
    throw toBadResponse(`a web page instead of the answer of a ${serverName[type]}: is the address right?`);
  }
  try {
    return JSON.parse(body);
  } catch {
    throw toBadResponse(`not the answer of a ${serverName[type]}: it is not JSON`);
  }
}

function toBadResponse(message: string): SourceError {
  return new SourceError({ kind: 'badResponse', message });
}
