import { type DataFrame, type DataQueryRequest, type DataQueryResponse, toUtc } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import type { Observable } from 'rxjs';
import type { Data, Evidence, Request, Series, SourceFailure } from '../../engine/model/evidence';
import { withDeadline } from '../../sources/askAll';
import type { AskOptions, Source, Transport } from '../../sources/port';
import { findPartial } from '../../sources/prometheus/parse';
import { createPrometheusSource, toInstantSeries } from '../../sources/prometheus/prometheus';
import { type PromqlQuery, toPromqlQuery } from '../../sources/prometheus/promql';
import { isPromqlQuestion } from '../../sources/prometheus/selector';
import { type Points, toSeriesData } from '../../sources/series';
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

export interface PrometheusDataSource {
  query(request: DataQueryRequest<PrometheusTarget>): Promise<DataQueryResponse> | Observable<DataQueryResponse>;
}

export interface GrafanaPrometheusOptions {
  readonly id: string;
  readonly dataSource: PrometheusDataSource;
  /** For what `query` does not answer: rules, targets and the version. */
  readonly transport: Transport;
  /** Milliseconds one request of Grafana may take. */
  readonly timeoutMs?: number;
  readonly clock: () => number;
}

const TIMEOUT_MS = 30_000;

/** Prometheus through Grafana's data source: one request for each grid. The same answers as straight over HTTP. */
export function createGrafanaPrometheusSource(options: GrafanaPrometheusOptions): Source {
  const { id, transport, timeoutMs = TIMEOUT_MS } = options;
  const direct = createPrometheusSource({ id, transport, timeoutMs });
  return {
    id,
    type: 'prometheus',
    ask: async (requests, asking) => {
      const unique = [...new Map(requests.map((request) => [request.id, request])).values()];
      const others = unique.filter((request) => !isPromqlQuestion(request));
      let sent = 0;
      const own = { ...options, ...asking, timeoutMs, onSend: () => void (sent += 1) };
      const [queried, rest] = await Promise.all([askQueries(unique, own), direct.ask(others, asking)]);
      return { answers: { ...queried, ...rest.answers }, requests: sent + rest.requests };
    },
  };
}

interface Asking extends AskOptions {
  readonly dataSource: PrometheusDataSource;
  readonly clock: () => number;
  readonly timeoutMs: number;
  /** Called before each request of Grafana. */
  readonly onSend: () => void;
}

async function askQueries(requests: readonly Request[], asking: Asking): Promise<Readonly<Record<string, Evidence>>> {
  const answers: Record<string, Evidence> = {};
  const settle = (id: string, evidence: Evidence): void => {
    answers[id] = evidence;
    asking.onAnswer?.(id, evidence);
  };
  const asked: Asked[] = [];
  for (const request of requests.filter(isPromqlQuestion)) {
    const query = toPromqlQuery(request);
    if ('status' in query) {
      settle(request.id, query);
    } else {
      asked.push({ id: request.id, query });
    }
  }
  await Promise.all(
    toBatches(asked).map(async (batch) => {
      const read = await askBatch(batch, asking);
      batch.targets.forEach((target) => settle(target.id, read(target)));
    })
  );
  return answers;
}

type Read = (target: Target) => Evidence;

async function askBatch(batch: Batch, asking: Asking): Promise<Read> {
  const query = (signal: AbortSignal): Promise<DataQueryResponse | null> => {
    asking.onSend();
    return takeLast(asking.dataSource.query(toDataRequest(batch, asking.clock())), { signal, isLast: isDone });
  };
  try {
    const response = await withDeadline(query, asking);
    return (target) => toEvidence(target, response ?? { data: [] }, batch.points);
  } catch (error) {
    const failure = toThrownFailure(error, 'prometheus');
    return ({ query: { expr } }) => ({ status: 'failed', query: expr, error: failure });
  }
}

/** A query with the id of the request that it answers. */
export interface Asked {
  readonly id: string;
  readonly query: PromqlQuery;
}

export interface Target extends Asked {
  readonly refId: string;
}

/** Everything that goes into one request of Grafana: range queries of one grid, and instant queries at its end. */
export interface Batch {
  readonly points: Points;
  readonly targets: readonly Target[];
}

/** As few requests as there are grids; instant queries ride on a grid that ends at their instant, where there is one. */
export function toBatches(asked: readonly Asked[]): readonly Batch[] {
  const grids = new Map<string, { points: Points; asked: Asked[] }>();
  const put = (points: Points, entry: Asked): void => {
    const key = `${points.first} ${points.last} ${points.step}`;
    const grid = grids.get(key) ?? { points, asked: [] };
    grids.set(key, grid);
    grid.asked.push(entry);
  };
  for (const entry of asked) {
    if (entry.query.kind === 'range') {
      put(entry.query.points, entry);
    }
  }
  for (const entry of asked) {
    if (entry.query.kind === 'instant') {
      const { at, step } = entry.query;
      const host = [...grids.values()].find(({ points }) => points.last === at);
      put(host?.points ?? { first: at, last: at, step, count: 1 }, entry);
    }
  }
  return [...grids.values()].map(({ points, asked: entries }) => ({
    points,
    targets: entries.map((entry, index) => ({ ...entry, refId: toRefId(index) })),
  }));
}

/** The part of the Prometheus data source's query model that is used. */
export interface PrometheusTarget extends DataQuery {
  readonly expr: string;
  readonly range: boolean;
  readonly instant: boolean;
  readonly exemplar: false;
  readonly format: 'time_series';
  readonly interval: string;
  readonly intervalFactor: 1;
  readonly editorMode: 'code';
}

/**
 * One request for a batch. Grafana takes the target's `interval` as the step as long as range / `maxDataPoints` is below it, floors both
 * ends to it, and evaluates instant queries at the end as it is (pkg/promlib/models/query.go). A grid of one point is asked with the one
 * before, because a range needs two ends.
 */
export function toDataRequest({ points, targets }: Batch, startTime: number): DataQueryRequest<PrometheusTarget> {
  const { first, last, step, count } = points;
  const from = toUtc(first === last ? first - step : first);
  const to = toUtc(last);
  const interval = toInterval(step);
  return {
    app: 'dayone',
    requestId: createRequestId(),
    range: { from, to, raw: { from, to } },
    timezone: 'utc',
    interval,
    intervalMs: step,
    maxDataPoints: count + 1,
    scopedVars: {},
    startTime,
    targets: targets.map((target) => toTarget(target, interval)),
  };
}

function toTarget({ refId, query }: Target, interval: string): PrometheusTarget {
  return {
    refId,
    expr: query.expr,
    range: query.kind === 'range',
    instant: query.kind === 'instant',
    exemplar: false,
    format: 'time_series',
    interval,
    intervalFactor: 1,
    editorMode: 'code',
  };
}

/** What one target of a request got. An error of another target costs it nothing; no frame at all is no answer, not an empty one. */
export function toEvidence({ refId, query }: Target, response: DataQueryResponse, points: Points): Evidence {
  const frames = response.data.filter((frame: DataFrame) => frame.refId === refId);
  const failure = findFailure(response, { refId, frames, step: query.kind === 'range' ? points.step : null });
  if (failure !== null) {
    return { status: 'failed', query: query.expr, error: failure };
  }
  const series = frames.flatMap(toFrameSeries);
  const data = query.kind === 'range' ? toGridData(series, points) : toSeriesData(toInstantSeries(query, series));
  return data === null ? { status: 'absent', query: query.expr } : { status: 'observed', query: query.expr, data };
}

interface Answer {
  readonly refId: string;
  readonly frames: readonly DataFrame[];
  /** Milliseconds; null where there is none. */
  readonly step: number | null;
}

function findFailure(response: DataQueryResponse, { refId, frames, step }: Answer): SourceFailure | null {
  const error = findError(response, refId);
  if (error !== undefined) {
    return toGrafanaFailure(error, 'prometheus');
  }
  if (frames.length === 0) {
    return { kind: 'badResponse', message: 'Grafana sent no answer to this query' };
  }
  const taken = frames
    .flatMap(({ fields }) => fields.slice(0, 1))
    .find(({ config }) => (config.interval ?? step) !== step);
  if (step !== null && taken !== undefined) {
    return { kind: 'tooLarge', message: `Grafana widened the step from ${step} to ${taken.config.interval} ms` };
  }
  const partial = findPartial(
    frames
      .flatMap(({ meta }) => meta?.notices ?? [])
      .filter(({ severity }) => severity === 'warning')
      .map(({ text }) => text)
  );
  return partial === null ? null : { kind: 'badResponse', message: `a partial answer: ${partial}` };
}

function toGridData(series: readonly Series[], { first, last }: Points): Data | null {
  return toSeriesData(series.map((entry) => cut(entry, first, last)));
}

function cut({ labels, times, values }: Series, first: number, last: number): Series {
  const inside = times.map((time) => time >= first && time <= last);
  return {
    labels,
    times: times.filter((_, index) => inside[index]),
    values: values.filter((_, index) => inside[index]),
  };
}

/** 0, 1 … 25, 26 as `A`, `B` … `Z`, `AA`. */
export function toRefId(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${toRefId(Math.floor(index / 26) - 1)}${letter}`;
}
