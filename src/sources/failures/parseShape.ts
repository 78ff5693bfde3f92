import { safeParse, type BaseIssue, type BaseSchema, type InferOutput } from 'valibot';
import type { SourceType } from '../../engine/model/plan';
import { SourceError } from '../port';
import { serverName } from './serverName';

export type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** A value of the documented shape. Throws a `SourceError` (`badResponse`) that names the place where it differs. */
export function parseShape<const TSchema extends Schema>(
  value: unknown,
  schema: TSchema,
  type: SourceType
): InferOutput<TSchema> {
  const result = safeParse(schema, value, { abortEarly: true });
  if (!result.success) {
    const path = result.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
    throw toBadResponse(
      `not the answer of ${serverName[type]}: it is not understood${path === '' ? '' : ` at ${path}`}`
    );
  }
  return result.output;
}

export function toBadResponse(message: string): SourceError {
  return new SourceError({ kind: 'badResponse', message });
}
