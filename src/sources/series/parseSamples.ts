import { array, literal, number, object, record, string, tuple, variant, type InferOutput } from 'valibot';
import type { Series } from '../../engine/model/evidence';
import { toBadResponse } from '../failures/parseShape';

const labels = record(string(), string());
const sample = tuple([number(), string()]);

/** The `data` of a query in Prometheus' API, which Loki's metric queries share. */
export const queryResult = variant('resultType', [
  object({ resultType: literal('matrix'), result: array(object({ metric: labels, values: array(sample) })) }),
  object({ resultType: literal('vector'), result: array(object({ metric: labels, value: sample })) }),
  object({ resultType: literal('scalar'), result: sample }),
]);

export type QueryResult = InferOutput<typeof queryResult>;
type Sample = InferOutput<typeof sample>;

/** One series for each of a matrix or a vector, one without labels for a scalar. Values may be NaN or infinite. */
export function parseSamples(data: QueryResult): readonly Series[] {
  switch (data.resultType) {
    case 'matrix':
      return data.result.map(({ metric, values }) => toSeries(metric, values));
    case 'vector':
      return data.result.map(({ metric, value }) => toSeries(metric, [value]));
    case 'scalar':
      return [toSeries({}, [data.result])];
  }
}

function toSeries(metric: Series['labels'], samples: readonly Sample[]): Series {
  return {
    labels: metric,
    times: samples.map(([seconds]) => Math.round(seconds * 1000)),
    values: samples.map(([, text]) => toValue(text)),
  };
}

const INFINITIES: Readonly<Record<string, number>> = Object.freeze({
  '+Inf': Infinity,
  Inf: Infinity,
  '-Inf': -Infinity,
});

/** Go writes infinity as `+Inf` and `-Inf`. Throws a `SourceError` for what is no number. */
function toValue(text: string): number {
  const value = INFINITIES[text] ?? Number(text);
  if (text.trim() === '' || (Number.isNaN(value) && text !== 'NaN')) {
    throw toBadResponse('a sample of the answer is not a number');
  }
  return value;
}
