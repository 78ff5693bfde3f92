import {
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type Field,
  FieldType,
  toUtc,
} from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import type { Observable } from 'rxjs';
import type { Evidence, FailureKind, Question, Series } from '../../engine/model/evidence';
import { askAll, withDeadline } from '../../sources/askAll';
import { toRefusal } from '../../sources/failures';
import type { Source } from '../../sources/port';
import { MAX_POINTS, type Points, toPoints, toSeriesData } from '../../sources/series';
import {
  createRequestId,
  findError,
  isDone,
  takeLast,
  toFrameSeries,
  toGrafanaFailure,
  toInterval,
  toThrownFailure,
} from './query';

export interface RawDataSource {
  query(request: DataQueryRequest<DataQuery>): Promise<DataQueryResponse> | Observable<DataQueryResponse>;
}

export interface RawSourceOptions {
  readonly id: string;
  readonly ref: RawQuery['ref'];
  readonly dataSource: RawDataSource;
  /** Milliseconds one request may take. */
  readonly timeoutMs: number;
  readonly clock: () => number;
  /** Samples an answer may have. */
  readonly maxSamples?: number;
}

/** As many as the browser asks of Grafana at once over HTTP 1. */
const CONCURRENCY = 5;
/** 11,000 points in 200 series. */
const MAX_SAMPLES = 2_200_000;

type RawQuestion = Extract<Question, { kind: 'raw' }>;

/** Any data source of Grafana by its own query model: every question is one request. Its answers are numeric frames with a time field. */
export function createRawSource(options: RawSourceOptions): Source {
  const { id } = options;
  return {
    id,
    type: 'datasource',
    ask: async (requests, asking) => {
      let sent = 0;
      const own = { ...options, onSend: () => void (sent += 1) };
      const answers = await askAll({
        requests,
        options: asking,
        concurrency: CONCURRENCY,
        answer: (request, signal) => answerOne(request, own, signal),
      });
      return { answers, requests: sent };
    },
  };
}

interface Asking extends RawSourceOptions {
  /** Called before each request of Grafana. */
  readonly onSend: () => void;
}

async function answerOne(question: Question, asking: Asking, signal: AbortSignal): Promise<Evidence> {
  switch (question.kind) {
    case 'raw':
      return answerRaw(question, asking, signal);
    case 'server':
      // A data source tells its own version in no common way.
      return { status: 'absent', query: '' };
    default:
      return toRefusal('badQuery', `a data source with a query model of its own has no answer to "${question.kind}"`);
  }
}

async function answerRaw({ model: text, grid }: RawQuestion, asking: Asking, signal: AbortSignal): Promise<Evidence> {
  const model = parseModel(text);
  const points = toPoints(grid);
  if (model === null) {
    return { ...toRefusal('badQuery', 'the query model is not a JSON object'), query: text };
  }
  if (points.count === 0) {
    return { status: 'absent', query: text };
  }
  if (points.count > MAX_POINTS) {
    return { ...toRefusal('tooLarge', `${points.count} points asked for, at most ${MAX_POINTS} can be`), query: text };
  }
  return send(text, { model, points, ref: asking.ref }, { asking, signal });
}

async function send(
  text: string,
  query: RawQuery,
  { asking, signal }: { readonly asking: Asking; readonly signal: AbortSignal }
): Promise<Evidence> {
  const { dataSource, timeoutMs, clock, maxSamples = MAX_SAMPLES, onSend } = asking;
  const run = (own: AbortSignal): Promise<DataQueryResponse | null> => {
    onSend();
    return takeLast(dataSource.query(toRawRequest(query, clock())), { signal: own, isLast: isDone });
  };
  try {
    return toRawEvidence({
      model: text,
      points: query.points,
      response: await withDeadline(run, { signal, timeoutMs }),
      maxSamples,
    });
  } catch (error) {
    return { status: 'failed', query: text, error: toThrownFailure(error, 'datasource') };
  }
}

/** A data source's query model from JSON text; null where it is no object. */
export function parseModel(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const model: unknown = JSON.parse(text);
    return typeof model === 'object' && model !== null && !Array.isArray(model) ? { ...model } : null;
  } catch {
    return null;
  }
}

/** A long frame, as SQL answers it: each number field once for each set of values of the text fields, which become its labels. */
export function toLongSeries(frame: DataFrame): readonly Series[] {
  const time = frame.fields.find(({ type }) => type === FieldType.time);
  const texts = frame.fields.filter(({ type }) => type === FieldType.string);
  const numbers = frame.fields.filter(({ type }) => type === FieldType.number);
  return time === undefined ? [] : numbers.flatMap((field) => toSeries(time, texts, field));
}

interface Growing {
  readonly labels: Series['labels'];
  readonly times: number[];
  readonly values: number[];
}

function toSeries(time: Field, texts: readonly Field[], field: Field): readonly Series[] {
  const found = new Map<string, Growing>();
  time.values.forEach((at: unknown, index) => {
    const value: unknown = field.values[index];
    if (typeof at !== 'number' || typeof value !== 'number') {
      return;
    }
    const labels = {
      ...field.labels,
      ...Object.fromEntries(texts.map(({ name, values }) => [name, String(values[index] ?? '')])),
    };
    const key = JSON.stringify(labels);
    const series = found.get(key) ?? { labels, times: [], values: [] };
    found.set(key, series);
    series.times.push(at);
    series.values.push(value);
  });
  return [...found.values()];
}

export interface RawAnswer {
  readonly model: string;
  readonly points: Points;
  /** Null where the data source ended without an answer. */
  readonly response: DataQueryResponse | null;
  /** Samples an answer may have. */
  readonly maxSamples: number;
}

/** What a raw query got: the number fields of its frames as series on the grid's steps. Rows without a time are not understood, no rows are absent. */
export function toRawEvidence({ model, points, response, maxSamples }: RawAnswer): Evidence {
  const failed = (kind: FailureKind, message: string): Evidence => ({
    status: 'failed',
    query: model,
    error: { kind, message },
  });
  if (response === null) {
    return failed('badResponse', 'Grafana sent no answer to this query');
  }
  const error = findError(response, REF_ID);
  if (error !== undefined) {
    return { status: 'failed', query: model, error: toGrafanaFailure(error, 'datasource') };
  }
  const frames: readonly DataFrame[] = response.data.filter(({ length }: DataFrame) => length > 0);
  if (sizeOf(frames) > maxSamples) {
    return failed('tooLarge', `the answer holds more than ${maxSamples} samples`);
  }
  if (frames.length > 0 && !frames.some(isTimeSeries)) {
    return failed('badResponse', 'the answer holds no time series: it needs a time field and a number field');
  }
  const data = toSeriesData(frames.flatMap(toSeriesToRawEvidence).map((series) => toStepSeries(series, points)));
  return data === null ? { status: 'absent', query: model } : { status: 'observed', query: model, data };
}

function sizeOf(frames: readonly DataFrame[]): number {
  return frames.reduce((sum, { length, fields }) => sum + length * fields.length, 0);
}

function isTimeSeries({ fields }: DataFrame): boolean {
  return [FieldType.time, FieldType.number].every((wanted) => fields.some(({ type }) => type === wanted));
}

function toSeriesToRawEvidence(frame: DataFrame): readonly Series[] {
  return frame.fields.some(({ type }) => type === FieldType.string) ? toLongSeries(frame) : toFrameSeries(frame);
}

export const REF_ID = 'A';

export interface RawQuery {
  readonly model: Readonly<Record<string, unknown>>;
  readonly points: Points;
  /** The data source itself: a model may be copied from a panel of another one. */
  readonly ref: { readonly uid: string; readonly type: string };
}

/** One request for one model. The range starts a step before the first point, because a point stands for the step that it ends. */
export function toRawRequest({ model, points, ref }: RawQuery, startTime: number): DataQueryRequest<DataQuery> {
  const { first, last, step, count } = points;
  const from = toUtc(first - step);
  const to = toUtc(last);
  return {
    app: 'dayone',
    requestId: createRequestId(),
    range: { from, to, raw: { from, to } },
    timezone: 'utc',
    interval: toInterval(step),
    intervalMs: step,
    maxDataPoints: count + 1,
    scopedVars: {},
    startTime,
    targets: [{ ...model, refId: REF_ID, datasource: ref, hide: false }],
  };
}

/** A series on the steps of a grid: a point belongs to the step that ends at or after it, the last one in a step counts. */
export function toStepSeries({ labels, times, values }: Series, { first, last, step }: Points): Series {
  const byStep = new Map<number, number>();
  const points = times.map((time, index) => [time, values[index] ?? NaN] as const).sort(([a], [b]) => a - b);
  for (const [time, value] of points) {
    const end = Math.ceil(time / step) * step;
    if (end >= first && end <= last) {
      byStep.set(end, value);
    }
  }
  return { labels, times: [...byStep.keys()], values: [...byStep.values()] };
}
