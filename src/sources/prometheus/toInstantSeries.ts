import type { Series } from '../../engine/model/evidence';
import type { PromqlQuery } from './promql/toPromqlQuery';
import { toHistorySeries } from './toHistorySeries';

type InstantQuery = Extract<PromqlQuery, { kind: 'instant' }>;

/** The parts of an instant query's answer as the question wants them: days as points of one series, else one point each. */
export function toInstantSeries({ of, at }: InstantQuery, parts: readonly Series[]): readonly Series[] {
  switch (of) {
    case 'history':
      return toHistorySeries(parts, at);
    case 'point':
      return parts
        .filter(({ values }) => values.length > 0)
        .map(({ labels, values }) => ({ labels, times: [at], values: values.slice(-1) }));
  }
}
