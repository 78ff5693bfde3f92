import type { Evidence } from '../model/evidence';
import { seriesOf } from '../model/series';
import type { Span } from '../model/time';
import type { Schedule } from '../windows/toSchedule';

const DAY = 86_400_000;

/**
 * How much a value moved on earlier days between windows as far apart as the compared ones (`apart`, milliseconds): later less earlier, a
 * pair for each day that has a partner, no rollout from the start of the one to the end of the other, and rollouts known that far back.
 * None where the windows are not whole days apart. The answer holds a point for each day at the end of its window.
 */
export function movesBetweenDays(history: Evidence | undefined, apart: number, schedule: Schedule): readonly number[] {
  const series = seriesOf(history)[0];
  if (series === undefined || schedule.clock === null || apart <= 0 || apart % DAY !== 0) {
    return [];
  }
  const length = schedule.clock.to - schedule.clock.from;
  const byTime = new Map(series.times.map((time, index) => [time, series.values[index] ?? NaN]));
  return [...byTime].flatMap(([time, value]) => {
    const before = byTime.get(time - apart);
    const span = { from: time - apart - length, to: time };
    return before !== undefined && Number.isFinite(value - before) && isQuiet(span, schedule) ? [value - before] : [];
  });
}

function isQuiet({ from, to }: Span, { disturbed, knownSince }: Schedule): boolean {
  return from >= knownSince && disturbed.every((span) => span.to <= from || span.from >= to);
}

const UNITS: Readonly<Record<string, number>> = Object.freeze({
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
});

/**
 * The longest range selector of a PromQL or LogQL expression, such as 300000 for `rate(x[5m])`, in milliseconds; null without one.
 * Samples taken more often than that share data. https://prometheus.io/docs/prometheus/latest/querying/basics/#range-vector-selectors
 */
export function rangeOfExpression(expr: string): number | null {
  const ranges = [...expr.matchAll(/\[\s*((?:\d+(?:ms|[smhdwy]))+)\s*(?::[^\]]*)?\]/g)].map(([, range = '']) =>
    toMilliseconds(range)
  );
  return ranges.length === 0 ? null : Math.max(...ranges);
}

function toMilliseconds(range: string): number {
  return [...range.matchAll(/(\d+)(ms|[smhdwy])/g)].reduce(
    (sum, [, amount, unit = '']) => sum + Number(amount) * (UNITS[unit] ?? 0),
    0
  );
}
