import { runCheck } from '../../engine/checks/runCheck';
import { byQuery } from '../../engine/items/judgeItem';
import { valueInWindow } from '../../engine/judge/judgeMeasure';
import type { MeasureAnswers } from '../../engine/judge/measureRequests';
import type { Answers, AnswersOf, Context } from '../../engine/model/context';
import type { Evidence } from '../../engine/model/evidence';
import { type Finding, type Status, toReason, toText } from '../../engine/model/finding';
import type { Check, Item, Measure, Plan } from '../../engine/model/plan';
import type { ScheduleRow } from '../../engine/model/report';
import { meetsTarget } from '../../engine/model/target';
import type { Span } from '../../engine/model/time';
import { judgeAlerts } from '../alerts/judge';
import { judgeCapacity } from '../capacity/judge';
import { judgeCertificates, toCertificatesFinding } from '../probes/certificates';
import { judgeProbes, toProbesFinding } from '../probes/judge';
import { judgeServices, toServicesFinding } from '../services/judge';
import { cutEvidence, keepRecent } from './cutEvidence';

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

export function toUnseen({ title, unit }: Pick<Seen, 'title' | 'unit'>, code: string, { translate }: Context): Seen {
  return { title, status: 'unknown', value: null, unit, reason: toReason(translate, code) };
}

/** Judges one finding as of the instant of a context. */
export type Look = (then: Context) => Seen;

type Named = readonly [id: string, look: Look];

/** How to look at each finding that a round may name. */
export function toLooks(plan: Plan, answersOf: AnswersOf): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>([
    ...plan.measures.map((measure) =>
      named(measure.id, (then) => lookAtMeasure(measure, answersOf(`measure/${measure.id}`), then))
    ),
    ...plan.checks.map((check) => named(check.id, (then) => lookAtCheck(check, answersOf, then))),
    ...wholeLooks(plan, answersOf),
  ]);
  const items = [
    ...plan.security,
    ...plan.checklist.flatMap((group) => group.items),
    ...plan.triggers.map(({ item }) => item),
  ];
  for (const item of items) {
    looks.set(item.id, (then) =>
      lookAtItem(item, {
        answers: answersOf(`item/${item.id}`),
        then,
        restated: item.finding === null ? undefined : looks.get(item.finding),
      })
    );
  }
  return looks;
}

/** Lines and traces are asked for the window of the checkpoint, so the day's evidence cannot tell of another instant. */
const OF_CHECKPOINT: readonly Check['detector'][] = Object.freeze(['new-patterns', 'trace-errors', 'slow-operations']);

function lookAtCheck(check: Check, answersOf: AnswersOf, then: Context): Seen {
  const { title, unit, detector } = check;
  if (OF_CHECKPOINT.includes(detector)) {
    return toUnseen({ title, unit }, 'watch.ofCheckpoint', then);
  }
  const { status, reason } = runCheck(check, answersOf(`check/${check.id}`), then);
  return { title, status, value: null, unit, reason };
}

function wholeLooks(
  { services, probes, certificates, alerts, capacity }: Plan,
  answersOf: AnswersOf
): readonly Named[] {
  return [
    ...whole('services', services, (rules, then) => {
      const rows = judgeServices(rules, { up: recent(answersOf('services')['up'], then) }, then);
      return fromFinding(
        toServicesFinding(rules, rows, then),
        rows.some(({ state }) => state === 'down'),
        then
      );
    }),
    ...whole('probes', probes, (rules, then) => {
      const rows = judgeProbes(rules, { success: recent(answersOf('probes')['success'], then) }, then);
      return fromFinding(
        toProbesFinding(rules, rows, then),
        rows.some(({ state }) => state === 'down'),
        then
      );
    }),
    ...whole('certificates', certificates, (rules, then) => {
      const rows = judgeCertificates(rules, answersOf('certificates'), then);
      return fromFinding(
        toCertificatesFinding(rules, rows, then),
        rows.some(({ status }) => status === 'fail'),
        then
      );
    }),
    ...whole('alerts', alerts, (rules, then) => lookAtAlerts(rules, answersOf, then)),
    ...capacity.map((rule) => named(rule.id, (then) => lookAtCapacity(rule, answersOf, then))),
  ];
}

/** Steps that say what is so at an instant; what was so before is not looked at. */
const RECENT_STEPS = 20;

function recent(evidence: Evidence | undefined, { schedule: { now, step } }: Context): Evidence | undefined {
  return keepRecent(evidence, { from: now - RECENT_STEPS * step, to: now });
}

function whole<Rules>(id: string, rules: Rules | null, look: (rules: Rules, then: Context) => Seen): readonly Named[] {
  return rules === null ? [] : [named(id, (then) => look(rules, then))];
}

function named(id: string, look: Look): Named {
  return [id, look];
}

/** Alertmanager knows only the present, so an earlier instant is told from the history alone. */
function lookAtAlerts(rules: NonNullable<Plan['alerts']>, answersOf: AnswersOf, then: Context): Seen {
  const { history } = answersOf('alerts');
  const { status, firing, reason } = judgeAlerts(rules, history === undefined ? {} : { history }, then);
  return { title: then.translate('alerts.title', {}), status, value: firing?.length ?? null, unit: 'short', reason };
}

function lookAtCapacity(rule: Plan['capacity'][number], answersOf: AnswersOf, then: Context): Seen {
  const { title, status, used, unit, reason } = judgeCapacity(rule, answersOf(`capacity/${rule.id}`), then);
  return { title, status, value: used, unit, reason };
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

export interface FindingsAtInput {
  readonly plan: Plan;
  readonly context: Context;
  /** By subject, such as `measure/latency-p95`. */
  readonly answersOf: AnswersOf;
}

/**
 * What the day's evidence said at earlier instants: the same judges with an earlier now. Nothing is asked again. Each finding is judged once
 * an instant, however many rounds look at it.
 */
export function createFindingsAt({ plan, context, answersOf }: FindingsAtInput): FindingsAt {
  const looks = toLooks(plan, answersOf);
  const known = new Map<string, WatchFinding>();
  return (at, ids) => {
    const then = contextAt(context, at, plan.windows.window);
    return ids.map((id) => {
      const key = `${at}/${id}`;
      const finding = known.get(key) ?? look(looks, id, then);
      known.set(key, finding);
      return finding;
    });
  };
}

/** The plan's rules refuse names that it does not hold; plans made otherwise may still have them. */
function look(looks: ReadonlyMap<string, Look>, id: string, then: Context): WatchFinding {
  const seen = looks.get(id)?.(then) ?? {
    title: id,
    status: 'unknown' as const,
    value: null,
    unit: 'short',
    reason: toReason(then.translate, 'watch.unknownName'),
  };
  return { id, ...seen };
}

/** The context as it was at an earlier instant: the current window is the one that ended then, cut at the rollout's end. */
export function contextAt({ schedule, translate }: Context, at: number, window: number): Context {
  const current = { from: Math.max(at - window, schedule.rolloutEnd), to: at };
  return { translate, schedule: { ...schedule, now: at, current } };
}

/** What the data said of one finding at an instant. */
export type WatchFinding = ScheduleRow['findings'][number];

/** What the data said of some findings at an instant, milliseconds. */
export type FindingsAt = (at: number, ids: readonly string[]) => readonly WatchFinding[];
