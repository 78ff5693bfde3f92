import { byQuery } from '../../engine/items/judgeItem';
import { valueInWindow } from '../../engine/judge/judgeMeasure';
import type { MeasureAnswers } from '../../engine/judge/measureRequests';
import type { Answers, Context } from '../../engine/model/context';
import type { Evidence } from '../../engine/model/evidence';
import { type Code, type Finding, type Status, toReason, toText } from '../../engine/model/finding';
import type { Item, Measure } from '../../engine/model/plan';
import { meetsTarget } from '../../engine/model/target';
import type { Span } from '../../engine/model/time';
import { cutEvidence, keepRecent } from './cutEvidence';
import type { ScheduleRow } from './report';

/** What the data said of one finding at an instant. */
export type WatchFinding = ScheduleRow['findings'][number];

/** What the data said of some findings at an instant, milliseconds. */
export type FindingsAt = (at: number, ids: readonly string[]) => readonly WatchFinding[];

/** A finding of the watch before it has its id. */
export type Seen = Omit<WatchFinding, 'id'>;

/** A whole section, which has no value of its own; `isDown`: a part of it is down, which fails it however little it weighs. */
export function fromFinding(finding: Finding, isDown: boolean, { translate }: Context): Seen {
  return {
    title: toText(translate, finding.title),
    status: isDown ? 'fail' : statusOf(finding),
    value: null,
    unit: 'short',
    reason: finding.reason,
  };
}

function statusOf({ outcome, points01 }: Finding): Status {
  if (outcome === 'worse') {
    return 'warn';
  }
  return points01 === null ? 'unknown' : 'pass';
}

export function toUnseen({ title, unit }: Pick<Seen, 'title' | 'unit'>, code: Code, { translate }: Context): Seen {
  return { title, status: 'unknown', value: null, unit, reason: toReason(translate, code) };
}

/** Judges one finding as of the instant of a context. */
export type Look = (then: Context) => Seen;

/** Steps that say what is so at an instant; what was so before is not looked at. */
const RECENT_STEPS = 20;

export function recent(evidence: Evidence | undefined, { schedule: { now, step } }: Context): Evidence | undefined {
  return keepRecent(evidence, { from: now - RECENT_STEPS * step, to: now });
}

export interface ItemLook {
  readonly answers: Answers<'value'>;
  readonly then: Context;
  /** How to look at the finding that the item restates. */
  readonly restated: ((then: Context) => Seen) | undefined;
}

/** An item as its query, or the finding that it restates, had it at the instant; a person's result is no data. */
export function lookAtItem(item: Item, { answers, then, restated }: ItemLook): Seen {
  const { title, unit, judgedBy } = item;
  switch (judgedBy) {
    case 'query': {
      const { status, value, reason } = byQuery(item, answers.value, then);
      return { title, status, value, unit, reason };
    }
    case 'person':
      return toUnseen(item, 'watch.byPerson', then);
    case 'finding':
      return restated === undefined ? toUnseen(item, 'watch.unknownName', then) : { ...restated(then), title };
  }
}

/** The measure's value in the window that ends at the instant, against its target. A value without a target is as wanted: nothing says otherwise. */
export function lookAtMeasure(measure: Measure, answers: MeasureAnswers, { schedule, translate }: Context): Seen {
  const { title, unit, target } = measure;
  const value =
    schedule.current === null ? null : valueInWindow(measure, cutAnswers(answers, schedule.current), schedule.current);
  const seen = (status: Status, code: Code): Seen => ({
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
