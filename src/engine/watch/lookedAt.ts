import type { Schedule } from '../windows/schedule';

/** The instant whose data answers for a due time: inside the settle stretch there is too little, so its end is taken, as for the checkpoint 0h. */
export function lookedAt(due: number, { settledAt }: Schedule): number {
  return Math.max(due, settledAt);
}
