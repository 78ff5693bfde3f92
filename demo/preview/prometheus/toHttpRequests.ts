import { type DataQueryRequest, rangeUtil } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import type { TransportRequest } from '../../../src/sources/port';

/** The part of the Prometheus data source's query model that the preview answers. */
export interface PrometheusQuery extends DataQuery {
  readonly expr: string;
  readonly range?: boolean;
  readonly instant?: boolean;
  readonly interval?: string;
}

export interface HttpRequest extends Omit<TransportRequest, 'signal'> {
  /** `A`, or `A-Instant` where a target asks for both. */
  readonly refId: string;
  /** Milliseconds; null for an instant query. */
  readonly step: number | null;
}

type Asking = Pick<DataQueryRequest<PrometheusQuery>, 'range' | 'intervalMs' | 'maxDataPoints'>;

/** Prometheus takes at most this many points a series; Grafana widens the step before. */
const MOST_POINTS = 11_000;

/** What Grafana's server sends to Prometheus for one target (pkg/promlib/models/query.go): both ends floored to the step. */
export function toHttpRequests(target: PrometheusQuery, asking: Asking): readonly HttpRequest[] {
  const { refId, expr, range = true, instant = false } = target;
  const requests: HttpRequest[] = [];
  if (range) {
    const step = toStep(target, asking);
    const floor = (at: number): string => String((Math.floor(at / step) * step) / 1000);
    const params = [
      ['query', expr],
      ['start', floor(asking.range.from.valueOf())],
      ['end', floor(asking.range.to.valueOf())],
      ['step', String(step / 1000)],
    ] as const;
    requests.push({ refId, step, method: 'POST', path: '/api/v1/query_range', params });
  }
  if (instant) {
    const params = [
      ['query', expr],
      ['time', String(asking.range.to.valueOf() / 1000)],
    ] as const;
    requests.push({
      refId: range ? `${refId}-Instant` : refId,
      step: null,
      method: 'POST',
      path: '/api/v1/query',
      params,
    });
  }
  return requests;
}

function toStep({ interval }: PrometheusQuery, { range, intervalMs, maxDataPoints = 0 }: Asking): number {
  const length = range.to.valueOf() - range.from.valueOf();
  const least = interval === undefined || interval === '' ? intervalMs : rangeUtil.intervalToMs(interval);
  const fitting = Math.max(maxDataPoints > 0 ? Math.floor(length / maxDataPoints) : 0, Math.ceil(length / MOST_POINTS));
  return fitting > least ? rangeUtil.roundInterval(fitting) : least;
}
