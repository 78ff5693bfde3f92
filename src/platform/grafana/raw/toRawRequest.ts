import { toUtc, type DataQueryRequest } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import type { Points } from '../../../sources/series/toPoints';
import { createRequestId } from '../createRequestId';
import { toInterval } from '../query/toInterval';

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
