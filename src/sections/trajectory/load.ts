import type { Answers } from '../../engine/model/context';
import { type Request, toRequest } from '../../engine/model/evidence';
import { samplesIn, seriesOf } from '../../engine/model/series';
import { toIso } from '../../engine/model/time';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { LoadQuantity } from './plan';
import type { LoadRow } from './report';

const HOUR = 3_600_000;

export function loadRequests(load: LoadQuantity, schedule: Schedule): Record<'day', Request> {
  return { day: toRequest(load.source, { kind: 'range', expr: load.query, grid: schedule.day }) };
}

/** Peak and least of the hourly means since the rollout, and the mean of all samples. */
export function toLoadRow(load: LoadQuantity, answers: Answers<'day'>, schedule: Schedule): LoadRow {
  const samples = seriesOf(answers.day).flatMap((series) =>
    samplesIn(series, { from: schedule.rolloutEnd, to: schedule.now })
  );
  const hours = hourlyMeans(samples, schedule.rolloutEnd);
  const peak = pick(hours, (a, b) => a > b);
  const min = pick(hours, (a, b) => a < b);
  return {
    id: load.id,
    title: load.title,
    peak: peak?.mean ?? null,
    mean: samples.length === 0 ? null : samples.reduce((sum, [, value]) => sum + value, 0) / samples.length,
    min: min?.mean ?? null,
    peakAt: peak === null ? null : toIso(peak.at),
    minAt: min === null ? null : toIso(min.at),
    unit: load.unit,
  };
}

interface Hour {
  readonly at: number;
  readonly mean: number;
}

function hourlyMeans(samples: readonly (readonly [number, number])[], start: number): readonly Hour[] {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const [time, value] of samples) {
    const at = start + Math.floor((time - start - 1) / HOUR) * HOUR;
    const entry = sums.get(at) ?? { sum: 0, count: 0 };
    sums.set(at, { sum: entry.sum + value, count: entry.count + 1 });
  }
  return [...sums].map(([at, { sum, count }]) => ({ at, mean: sum / count })).sort((a, b) => a.at - b.at);
}

function pick(hours: readonly Hour[], isBeyond: (a: number, b: number) => boolean): Hour | null {
  return hours.reduce<Hour | null>(
    (best, hour) => (best === null || isBeyond(hour.mean, best.mean) ? hour : best),
    null
  );
}
