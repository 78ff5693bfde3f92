import type { Schedule } from '../../windows/schedule';

/** When the judged rollout began, milliseconds; its end where the start is not known. */
export function rolloutStart({ disturbed, rolloutEnd, settledAt, step }: Schedule): number {
  const judged = disturbed.find(({ to }) => to <= settledAt && to > settledAt - step);
  return Math.min(judged?.from ?? rolloutEnd, rolloutEnd);
}
