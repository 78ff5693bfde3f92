import type { SourceType } from '../../engine/model/plan';
import { parseShape, toBadResponse, type Schema } from './parseShape';
import type { InferOutput } from 'valibot';
import { serverName } from './serverName';

/** Reads a body of the shape that the server's API documents. Throws a `SourceError` (`badResponse`) for any other. */
export function parseJson<const TSchema extends Schema>(
  body: string,
  schema: TSchema,
  type: SourceType
): InferOutput<TSchema> {
  return parseShape(toJson(body, type), schema, type);
}

function toJson(body: string, type: SourceType): unknown {
  if (/^\s*</.test(body)) {
    throw toBadResponse(`a web page instead of the answer of ${serverName[type]}: is the address right?`);
  }
  try {
    return JSON.parse(body);
  } catch {
    throw toBadResponse(`not the answer of ${serverName[type]}: it is not JSON`);
  }
}
