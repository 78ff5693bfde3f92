import { array, nullish, object, string, unknown, type InferOutput } from 'valibot';
import { parseJson } from '../failures/parseJson';
import { parseShape, toBadResponse, type Schema } from '../failures/parseShape';
import { toLine } from '../failures/toLine';

const envelope = object({ data: nullish(array(unknown()), []), errors: nullish(array(object({ msg: string() })), []) });

/** The `data` of an answer. Nothing beside an error is no empty answer: it throws a `SourceError`. */
export function parseJaeger<const TSchema extends Schema>(
  body: string,
  item: TSchema
): readonly InferOutput<TSchema>[] {
  const { data, errors } = parseJson(body, envelope, 'jaeger');
  const [error] = errors;
  if (data.length === 0 && error !== undefined) {
    throw toBadResponse(toLine(error.msg));
  }
  return parseShape(data, array(item), 'jaeger');
}
