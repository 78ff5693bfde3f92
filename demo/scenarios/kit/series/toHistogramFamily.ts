import type { Labels, MetricFamily, MetricSeries, SinceRollout } from '../../scenario';
import { createIntegral } from '../../shape/integral';
import { toBucketShares, toMeanSeconds } from '../../shape/latencyShape';
import type { Quantity } from '../../shape/quantity';
import { createRate, type Rate } from '../levels/createDaily';
import { createLevel, type Level } from '../levels/level';
import { lastStartAt } from './lastStartAt';

export interface Latency {
  /** Without it 0.9 of the mean, or 0.6 of the P95 where there is no mean. */
  readonly p50?: Level;
  readonly p95: Level;
  /** Without it 1.35 times the P95. */
  readonly p99?: Level;
  /** Without it what the buckets say, each at its middle. */
  readonly mean?: Level;
}

export interface HistogramSeries {
  /** Without `le`. */
  readonly labels: Labels;
  /** Observations per second, or `{ total }` in the last 24 h. */
  readonly rate: Rate;
  /** In seconds, or whatever unit the bounds have. */
  readonly latency: Latency;
  /** Starts of its process: it counts from 0 again at each. */
  readonly starts?: readonly SinceRollout[];
  readonly bornAt?: SinceRollout;
}

export interface HistogramFamily {
  /** Without `_bucket`. */
  readonly name: string;
  readonly help: string;
  /** Name of the service whose exporter serves it. */
  readonly target: string;
  /** Upper bounds in rising order, without +Inf; P50, P95 and P99 of each label set need buckets of their own. */
  readonly bounds: readonly number[];
  readonly series: readonly HistogramSeries[];
}

/**
 * A histogram whose `histogram_quantile` gives exactly the wanted quantiles of each label set, and whose `_sum` over
 * `_count` gives exactly its mean. Buckets hold fractions of observations.
 */
export function toHistogramFamily({ bounds, series, ...family }: HistogramFamily): MetricFamily {
  const all = [...bounds, Infinity];
  return { ...family, type: 'histogram', series: series.flatMap((each) => toSeries(family.name, all, each)) };
}

function toSeries(
  name: string,
  bounds: readonly number[],
  { labels, rate, latency, starts = [], bornAt }: HistogramSeries
): readonly MetricSeries[] {
  const seed = `${name}${JSON.stringify(labels)}`;
  const perSecond = createRate(`${seed}-rate`, rate);
  const quantities = toQuantities(seed, latency);
  const sharesOf = createShares(bounds, quantities);
  const meanOf = quantities.mean ?? ((minute) => toMeanSeconds(sharesOf(minute), bounds));
  const life = bornAt === undefined ? {} : { bornAt };
  const zeros = [...starts, ...(bornAt === undefined ? [] : [bornAt])].sort((a, b) => a - b);
  const toCount = (rateOf: Quantity): ((t: SinceRollout) => number) => {
    const total = createIntegral(rateOf);
    return (t) => total(t) - total(lastStartAt(zeros, t));
  };
  return [
    ...bounds.map((bound, index) => ({
      name: `${name}_bucket`,
      labels: { ...labels, le: Number.isFinite(bound) ? String(bound) : '+Inf' },
      valueAt: toCount((minute) => perSecond(minute) * (sharesOf(minute)[index] ?? 0)),
      ...life,
    })),
    { name: `${name}_sum`, labels, valueAt: toCount((minute) => perSecond(minute) * meanOf(minute)), ...life },
    { name: `${name}_count`, labels, valueAt: toCount(perSecond), ...life },
  ];
}

interface Quantities {
  readonly p50: Quantity;
  readonly p95: Quantity;
  readonly p99: Quantity;
  readonly mean: Quantity | undefined;
}

function toQuantities(seed: string, latency: Latency): Quantities {
  const p95 = createLevel(`${seed}-p95`, latency.p95);
  const mean = latency.mean === undefined ? undefined : createLevel(`${seed}-mean`, latency.mean);
  const usual: Quantity = mean === undefined ? (minute) => 0.6 * p95(minute) : (minute) => 0.9 * mean(minute);
  return {
    p50: createLevel(`${seed}-p50`, latency.p50 ?? usual),
    p95,
    p99: createLevel(`${seed}-p99`, latency.p99 ?? ((minute) => 1.35 * p95(minute))),
    mean,
  };
}

/** Bucket shares by minute; a minute is worked out once for all bounds. */
function createShares(bounds: readonly number[], { p50, p95, p99 }: Quantities): (minute: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (minute) => {
    const shares =
      known.get(minute) ?? toBucketShares({ p50: p50(minute), p95: p95(minute), p99: p99(minute) }, bounds);
    known.set(minute, shares);
    return shares;
  };
}
