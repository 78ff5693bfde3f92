import type { Evidence } from '../../../model/evidence';
import { samplesIn, seriesOf } from '../../../model/series';
import type { Schedule } from '../../../windows/schedule';
import { FEWEST_POINTS, type Sample } from '../../series/readSeries';
import { type Past, PAST_STEP } from './past';

const DAY = 86_400_000;

/** The answer to `askPast` without the steps that touch a rollout; null where fewer than eight are known, as where the counter was not there. */
export function readPast(evidence: Evidence | undefined, { rolloutEnd, disturbed }: Schedule): Past | null {
  const all = seriesOf(evidence).flatMap((series) => samplesIn(series, { from: -Infinity, to: rolloutEnd }));
  const quiet = all.filter(([time]) => disturbed.every(({ from, to }) => to <= time - PAST_STEP || from >= time));
  return quiet.length < FEWEST_POINTS ? null : toPast(quiet.map(([time, value]) => [time, Math.round(value)]));
}

function toPast(samples: readonly Sample[]): Past {
  const byClock = new Map<number, { events: number; steps: number }>();
  for (const [time, value] of samples) {
    const { events, steps } = byClock.get(time % DAY) ?? { events: 0, steps: 0 };
    byClock.set(time % DAY, { events: events + value, steps: steps + 1 });
  }
  const events = samples.reduce((sum, [, value]) => sum + value, 0);
  return { samples, events, known: samples.length * PAST_STEP, byClock, days: samples.length / byClock.size };
}
