import type { Evidence, Request } from '../../model/evidence';
import { toRequest } from '../../model/request';
import { samplesIn, seriesOf } from '../../model/series';
import type { Schedule } from '../../windows/schedule';
import { FEWEST_POINTS, type Sample } from '../series/readSeries';

const DAY = 86_400_000;
const MOST_DAYS = 7;

/** Ten minutes: a week of them is a thousand points, and a rollout costs few of them. It divides the day. */
export const PAST_STEP = 600_000;

/**
 * Events of a counter in steps of ten minutes, on up to seven days before the rollout's end: as far back as rollouts are known, but a day at
 * least, as a clock baseline does not ask for more. The same at every checkpoint.
 */
export function askPast(source: string, counter: string, { rolloutEnd, knownSince }: Schedule): Request {
  const from = Math.max(rolloutEnd - MOST_DAYS * DAY, Math.min(knownSince, rolloutEnd - DAY));
  return toRequest(source, { kind: 'increments', selectors: [counter], grid: { from: onStep(from), to: onStep(rolloutEnd), step: PAST_STEP } });
}

/** The steps that touch no rollout; null where fewer are known than are judged anywhere. A step without a sample is not known, not zero. */
export function readPast(evidence: Evidence | undefined, { rolloutEnd, disturbed }: Schedule): readonly Sample[] | null {
  const all = seriesOf(evidence).flatMap((series) => samplesIn(series, { from: -Infinity, to: rolloutEnd }));
  const quiet = all.filter(([time]) => disturbed.every(({ from, to }) => to <= time - PAST_STEP || from >= time));
  return quiet.length < FEWEST_POINTS ? null : quiet;
}

function onStep(instant: number): number {
  return Math.floor(instant / PAST_STEP) * PAST_STEP;
}
