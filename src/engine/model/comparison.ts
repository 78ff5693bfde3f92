import { boolean, nullable, object, optional, picklist } from 'valibot';
import type { Data } from './data';
import { outcome, reason, status } from './reason';
import { better, count, figure, interval, list, maybe, pair, point, targetResult, text, tolerance } from './schema';

const comparisonFields = {
  baseline: maybe,
  change: maybe,
  /** Null where the baseline is 0 ("n/a"). */
  changePercent: maybe,
  /** 95 % interval of the Hodges-Lehmann shift. */
  interval,
  /** The Hodges-Lehmann shift. */
  shift: maybe,
  /** P(current > baseline) + ½ P(equal), 0 to 1. */
  superiority: maybe,
  points: pair(figure),
  effectivePoints: pair(figure),
  outcome,
  reason,
};

/** One window's comparison, in the row's unit. Changes are current minus baseline. */
const comparison = object({
  ...comparisonFields,
  /** The tolerance that was judged by, as an amount in the row's unit: of this comparison's own baseline. Null without one. */
  toleranceAmount: optional(maybe, null),
});
export type Comparison = Data<typeof comparison>;

const historyUse = object({
  used: boolean(),
  pairs: count,
  /** The usual move between the same two clock windows on earlier days, smallest and largest. */
  range: interval,
});
export type HistoryUse = Data<typeof historyUse>;

export const comparisonRow = object({
  ...comparisonFields,
  id: text,
  title: text,
  component: text,
  unit: text,
  better,
  reduce: picklist(['mean', 'median', 'max', 'min', 'last']),
  critical: boolean(),
  weight: figure,
  capacity: maybe,
  current: maybe,
  tolerance,
  /** Tolerances at which the points reach 0. */
  limit: figure,
  toleranceAmount: maybe,
  release: optional(comparison),
  target: nullable(targetResult),
  status,
  points01: maybe,
  ignored: boolean(),
  history: historyUse,
  source: text,
  query: text,
  series: object({ current: list(point), baseline: list(point), release: list(point) }),
});
export type ComparisonRow = Data<typeof comparisonRow>;
