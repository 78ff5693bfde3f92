import type { Context } from '../model/context';

/** The context as it was at an earlier instant: the current window is the one that ended then, cut at the rollout's end. */
export function contextAt({ schedule, translate }: Context, at: number, window: number): Context {
  const current = { from: Math.max(at - window, schedule.rolloutEnd), to: at };
  return { translate, schedule: { ...schedule, now: at, current } };
}
