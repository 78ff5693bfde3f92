import type { AnswersOf, Context } from '../model/context';
import type { Params } from '../model/finding';
import { toIso } from '../model/iso';
import type { Plan } from '../model/plan';
import { toReason } from '../model/reason';
import type { CheckRow, ComparisonRow, IncidentRow, Outage, Report } from '../model/report';
import { toDayBlocks } from './dayBlocks';
import { findBreaches, findTouch, type Stretch } from './targetStretches';

export interface NearMissInput extends Pick<Report, 'services' | 'probes' | 'checks'> {
  readonly plan: Plan;
  readonly rows: readonly ComparisonRow[];
  readonly answers: AnswersOf;
  readonly context: Context;
}

/**
 * What nearly went wrong, by four rules: a target that was missed for a while and is met again, one that was almost missed, something that
 * went down and came back, and events within what the plan allows. What is still wrong is a finding, and not told here.
 */
export function toNearMisses(input: NearMissInput): readonly IncidentRow[] {
  const measured = input.plan.measures.flatMap((measure) => {
    const row = input.rows.find(({ id }) => id === measure.id);
    const target = row?.target;
    if (row === undefined || !target || target.outcome !== 'met' || measure.query.kind === 'count') {
      return [];
    }
    const blocks = toDayBlocks(measure, input.answers(`measure/${measure.id}`), input.context.schedule);
    const breaches = findBreaches(blocks, target);
    const touch = breaches.length > 0 ? null : findTouch(blocks, target);
    const about = { title: row.title, unit: row.unit, op: target.op, target: target.value };
    return [
      ...breaches.map((stretch) =>
        toRow(input, { rule: 'healed-breach', code: 'nearMiss.breach', finding: row.id, about, stretch })
      ),
      ...(touch === null
        ? []
        : [toRow(input, { rule: 'target-touched', code: 'nearMiss.touched', finding: row.id, about, stretch: touch })]),
    ];
  });
  return [...measured, ...outages(input), ...input.checks.flatMap((check) => allowed(input, check))].sort(byTime);
}

interface Miss {
  readonly rule: string;
  readonly code: string;
  readonly finding: string;
  readonly about: Params & { readonly title: string };
  readonly stretch: Stretch | null;
}

function toRow({ context }: NearMissInput, { rule, code, finding, about, stretch }: Miss): IncidentRow {
  const at = stretch === null ? null : toIso(stretch.from);
  const minutes = stretch === null ? null : Math.round((stretch.to - stretch.from) / 60_000);
  return {
    id: `${rule}/${about.title}${at === null ? '' : `@${at}`}`,
    kind: 'near-miss',
    title: about.title,
    severity: 'minor',
    state: 'resolved',
    blocker: false,
    from: at,
    to: stretch === null ? null : toIso(stretch.to),
    minutes,
    by: null,
    rule,
    finding,
    reason: toReason(context.translate, code, { ...about, worst: stretch?.worst ?? null, at, minutes }),
  };
}

function outages(input: NearMissInput): readonly IncidentRow[] {
  const down = [
    ...input.services.map(({ id, outages: all }) => ({ id, all, finding: 'services' })),
    ...input.probes.map(({ id, outages: all }) => ({ id, all, finding: 'probes' })),
  ];
  return down.flatMap(({ id, all, finding }) =>
    all.flatMap((outage) =>
      healed(outage).map((stretch) =>
        toRow(input, { rule: 'healed-outage', code: 'nearMiss.outage', finding, about: { title: id }, stretch })
      )
    )
  );
}

function healed({ from, to }: Outage): readonly Stretch[] {
  return to === null ? [] : [{ from: Date.parse(from), to: Date.parse(to), worst: 0 }];
}

/** Events that a check counted and the plan allows. */
function allowed(input: NearMissInput, { id, title, outcome, reason }: CheckRow): readonly IncidentRow[] {
  const { count } = reason.params;
  if (outcome !== 'same' || reason.code !== 'check.count.allowed' || typeof count !== 'number' || count === 0) {
    return [];
  }
  return [
    toRow(input, {
      rule: 'events-allowed',
      code: 'nearMiss.allowed',
      finding: id,
      about: { title, count, allowed: reason.params['allowed'] ?? null },
      stretch: null,
    }),
  ];
}

function byTime(a: IncidentRow, b: IncidentRow): number {
  const [left, right] = [a.from ?? '', b.from ?? ''];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
}
