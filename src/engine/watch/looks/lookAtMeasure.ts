import type { MeasureAnswers } from '../../measures/roles';
import { valueInWindow } from '../../measures/valueInWindow';
import type { Context } from '../../model/context';
import type { Status } from '../../model/finding';
import type { Measure } from '../../model/plan';
import { toReason } from '../../model/reason';
import { meetsTarget } from '../../model/target';
import type { Span } from '../../model/time';
import { cutEvidence } from './cutEvidence';
import type { Seen } from './seen';

/** The measure's value in the window that ends at the instant, against its target. A value without a target is as wanted: nothing says otherwise. */
export function lookAtMeasure(measure: Measure, answers: MeasureAnswers, { schedule, translate }: Context): Seen {
  const { title, unit, target } = measure;
  const value =
    schedule.current === null ? null : valueInWindow(measure, cutAnswers(answers, schedule.current), schedule.current);
  const seen = (status: Status, code: string): Seen => ({
    title,
    status,
    value,
    unit,
    reason: toReason(translate, code, { value, unit, op: target?.op ?? '', target: target?.value ?? null }),
  });
  if (value === null) {
    const failed = [answers.day, answers.dayTo, answers.dayCompanion].find((answer) => answer?.status === 'failed');
    return failed?.status === 'failed'
      ? {
          ...seen('unknown', 'watch.noValue'),
          reason: toReason(translate, 'evidence.failed', { message: failed.error.message }),
        }
      : seen('unknown', 'watch.noValue');
  }
  if (target === null) {
    return seen('pass', 'watch.seen');
  }
  return meetsTarget(value, target) ? seen('pass', 'item.met') : seen('fail', 'item.missed');
}

/** The day's answers to the window alone. */
function cutAnswers({ day, dayTo, dayCompanion }: MeasureAnswers, window: Span): MeasureAnswers {
  return {
    day: cutEvidence(day, window),
    dayTo: cutEvidence(dayTo, window),
    dayCompanion: cutEvidence(dayCompanion, window),
  };
}
