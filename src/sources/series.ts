import { array, type InferOutput, literal, number, object, record, string, tuple, variant } from 'valibot';
import type { Data, Series } from '../engine/model/evidence';
import type { Grid } from '../engine/model/time';
import { toBadResponse } from './failures';

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

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const;

/** Whole milliseconds as a duration that PromQL, LogQL and Grafana read, such as `59m30s`. */
export function toDuration(milliseconds: number): string {
  let rest = Math.round(milliseconds);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const amount = Math.floor(rest / size);
    rest -= amount * size;
    if (amount > 0) {
      parts.push(`${amount}${unit}`);
    }
  }
  return parts.join('') || '0s';
}

/** The instants of (from, to] on whole steps since the epoch, in milliseconds; `count` 0 where there is none. */
export interface Points {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly count: number;
}

/** Prometheus and Loki answer at most so many points a series. */
export const MAX_POINTS = 11_000;

export function toPoints({ from, to, step }: Grid): Points {
  const first = (Math.floor(from / step) + 1) * step;
  const last = Math.floor(to / step) * step;
  return { first, last, step, count: Math.max(0, (last - first) / step + 1) };
}

/** Series in one order, whichever way they came: labels by name, series by labels. Series without points are left out; null: none left. */
export function toSeriesData(series: readonly Series[]): Data | null {
  const keyed = series
    .filter(({ times }) => times.length > 0)
    .map((entry) => ({ ...entry, labels: sortLabels(entry.labels) }))
    .map((entry) => ({ entry, key: JSON.stringify(entry.labels) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.length === 0 ? null : { kind: 'series', series: keyed.map(({ entry }) => entry) };
}

function sortLabels(labels: Series['labels']): Series['labels'] {
  return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}
