import { toUtc, type DataQueryRequest } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import { createRequestId } from '../createRequestId';
import { toInterval } from '../query/toInterval';
import type { Batch, Target } from './toBatches';

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
