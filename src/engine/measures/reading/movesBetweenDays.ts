import type { Evidence } from '../../model/evidence';
import { seriesOf } from '../../model/series';
import type { Span } from '../../model/time';
import type { Schedule } from '../../windows/schedule';

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
