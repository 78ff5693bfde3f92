import type { Span } from '../../model/time';
import type { Schedule } from '../../windows/schedule';

const DAY = 86_400_000;

/**
 * What is told of a day: the 24 h up to the instant of the evaluation, or since the rollout where that is shorter. Milliseconds, on
 * whole steps; empty (`from` = `to`) where nothing of the day is there yet.
 */
export function daySpan({ now, day, rolloutEnd, step }: Pick<Schedule, 'now' | 'day' | 'rolloutEnd' | 'step'>): Span {
  const to = Math.max(rolloutEnd, Math.floor(Math.min(now, day.to) / step) * step);
  return { from: Math.max(rolloutEnd, to - Math.floor(DAY / step) * step), to };
}
