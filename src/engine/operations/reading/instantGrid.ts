import type { Grid } from '../../model/time';
import type { Schedule } from '../../windows/schedule';
import { daySpan } from './daySpan';

/** A grid with one point, at the end of the day that was observed. */
export function instantGrid(schedule: Schedule): Grid {
  const { to } = daySpan(schedule);
  return { from: to - schedule.step, to, step: schedule.step };
}
