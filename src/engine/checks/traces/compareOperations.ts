import type { TraceSpan } from '../../model/evidence';
import { quantile } from '../../stats/quantile';
import { groupBy } from '../series/groupBy';
import { exceedanceChance } from './exceedanceChance';

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
