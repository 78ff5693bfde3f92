import type { TraceSpan } from '../../../model/evidence';
import { quantile } from '../../../stats/quantile';
import { groupBy } from '../../readSeries';

/** Spans that an operation needs in each window: below, a P95 rests on a single span. */
export const FEWEST_SPANS = 20;

/** The chance of one false find among all operations of a check. */
const FALSE_FINDS = 0.01;

export interface ComparedOperation {
  readonly service: string;
  readonly operation: string;
  /** Spans before and now. */
  readonly counts: readonly [number, number];
  /** P95 before and now, milliseconds. */
  readonly p95: readonly [number, number];
  /** When its slow spans began, first and last, milliseconds since the epoch. */
  readonly slowFrom: number;
  readonly slowTo: number;
  readonly slow: boolean;
  readonly example: string;
}

/**
 * Operations with enough spans in both windows. Slow: its P95 is beyond the former one by more than `tolerance` (a fraction), and the
 * share of spans beyond that bound is higher than before by more than chance (exact test, divided among the operations: Bonferroni).
 */
export function compareOperations(
  before: readonly TraceSpan[],
  after: readonly TraceSpan[],
  tolerance: number
): readonly ComparedOperation[] {
  const earlier = groupBy(before, keyOf);
  const pairs = [...groupBy(after, keyOf)].flatMap(([key, spans]) => {
    const others = earlier.get(key) ?? [];
    return Math.min(spans.length, others.length) < FEWEST_SPANS ? [] : [{ others, spans }];
  });
  return pairs.map(({ others, spans }) =>
    compare(others, spans, { tolerance, mostChance: FALSE_FINDS / pairs.length })
  );
}

interface Bounds {
  readonly tolerance: number;
  readonly mostChance: number;
}

function compare(
  before: readonly TraceSpan[],
  after: readonly TraceSpan[],
  { tolerance, mostChance }: Bounds
): ComparedOperation {
  const p95 = [p95Of(before), p95Of(after)] as const;
  const bound = p95[0] * (1 + tolerance);
  const beyond = (spans: readonly TraceSpan[]): readonly TraceSpan[] =>
    spans.filter(({ duration }) => duration > bound);
  const slowest = beyond(after);
  const chance = exceedanceChance({
    before: beyond(before).length,
    beforeCount: before.length,
    after: slowest.length,
    afterCount: after.length,
  });
  const starts = slowest.map(({ startedAt }) => startedAt);
  return {
    service: after[0]?.service ?? '',
    operation: after[0]?.operation ?? '',
    counts: [before.length, after.length],
    p95,
    slowFrom: starts.reduce((a, b) => Math.min(a, b), Infinity),
    slowTo: starts.reduce((a, b) => Math.max(a, b), -Infinity),
    slow: p95[1] > bound && chance < mostChance,
    example: slowest[0]?.traceId ?? '',
  };
}

function p95Of(spans: readonly TraceSpan[]): number {
  return quantile(
    spans.map(({ duration }) => duration),
    0.95
  );
}

function keyOf({ service, operation }: TraceSpan): string {
  return `${service}\u0000${operation}`;
}

/** How many of each sample exceed a bound. */
export interface Exceedances {
  readonly before: number;
  readonly beforeCount: number;
  readonly after: number;
  readonly afterCount: number;
}

/**
 * The chance of at least `after` exceedances in the second sample if both had the same share: the upper tail of the hypergeometric
 * distribution, given the exceedances of both together. Fisher, "The Logic of Inductive Inference", JRSS 98 (1935). O(samples).
 */
export function exceedanceChance({ before, beforeCount, after, afterCount }: Exceedances): number {
  const together = before + after;
  const logs = logFactorials(beforeCount + afterCount);
  const choose = (from: number, pick: number): number => at(logs, from) - at(logs, pick) - at(logs, from - pick);
  const all = choose(beforeCount + afterCount, together);
  let chance = 0;
  for (let hits = after; hits <= Math.min(together, afterCount); hits += 1) {
    if (together - hits <= beforeCount) {
      chance += Math.exp(choose(afterCount, hits) + choose(beforeCount, together - hits) - all);
    }
  }
  return Math.min(1, chance);
}

function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let number = 2; number <= most; number += 1) {
    logs[number] = at(logs, number - 1) + Math.log(number);
  }
  return logs;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
