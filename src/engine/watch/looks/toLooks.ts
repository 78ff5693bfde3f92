import { judgeAlerts } from '../../alerts/judgeAlerts';
import { runCheck } from '../../checks/runCheck';
import type { AnswersOf, Context } from '../../model/context';
import type { Evidence } from '../../model/evidence';
import type { Check, Plan } from '../../model/plan';
import { judgeCapacity } from '../../operations/capacity';
import { judgeCertificates, toCertificatesFinding } from '../../operations/certificates';
import { judgeProbes, toProbesFinding } from '../../operations/probes';
import { judgeServices, toServicesFinding } from '../../sections/services';
import { keepRecent } from './cutEvidence';
import { lookAtItem } from './lookAtItem';
import { lookAtMeasure } from './lookAtMeasure';
import { fromFinding, type Seen, toUnseen } from './seen';

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
