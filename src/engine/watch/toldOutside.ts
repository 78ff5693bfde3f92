import type { Context } from '../model/context';
import { toIso } from '../model/iso';
import { toReason } from '../model/reason';
import type { Due } from './due';
import { lookedAt } from './lookedAt';
import { type Told, toTold } from './told';

/** A due time that is still to come, or that lies after a later rollout; null where it can be told what became of it. */
export function toldOutside({ round, at }: Due, { schedule, translate }: Context): Told | null {
  const { now, day, step } = schedule;
  if (at > now) {
    return toTold('to-come', toReason(translate, 'watch.toCome', { dueAt: toIso(at) }));
  }
  if (at >= day.to + step) {
    return toTold('unknown', toReason(translate, 'watch.cut'));
  }
  const instant = lookedAt(at, schedule);
  return round.judgedBy === 'data' && instant > now
    ? toTold('to-come', toReason(translate, 'watch.settling', { at: toIso(instant) }))
    : null;
}
