import type { CheckRow } from '../../engine/checks/checkRow';
import { readWindow } from '../../engine/judge/readWindow';
import type { ComparisonRow } from '../../engine/model/comparison';
import type { Answers, AnswersOf, Context } from '../../engine/model/context';
import { type Code, type Params, toReason } from '../../engine/model/finding';
import type { Measure, Target } from '../../engine/model/plan';
import type { Outage } from '../../engine/model/schema';
import { isUpperBound, meetsTarget } from '../../engine/model/target';
import { toIso } from '../../engine/model/time';
import { mad, median } from '../../engine/stats/quantile';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { Plan } from '../plan';
import type { Report } from '../report';
import type { IncidentRow } from './report';

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
  readonly code: Code;
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

/** Bounds in milliseconds, `worst` in the measure's unit. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly worst: number;
}

/** Stretches in which a target was missed and after which it was met again. */
export function findBreaches(blocks: readonly Block[], target: Target): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (const { from, to, value } of blocks) {
    if (!meetsTarget(value, target)) {
      open =
        open === null ? { from, to, worst: value } : { from: open.from, to, worst: worse(open.worst, value, target) };
    } else if (open !== null) {
      stretches.push(open);
      open = null;
    }
  }
  return stretches;
}

/** Share of the way from the day's median to the target that was used up at the worst. */
const TOUCHES_AT = 0.9;

/** Deviations that ordinary noise may use: where the target is nearer than that, it is touched all day and says nothing. */
const ORDINARY = 3;

/** The worst block, where it came close to the target without missing it; null where none did. */
export function findTouch(blocks: readonly Block[], target: Target): Stretch | null {
  const values = blocks.map(({ value }) => value);
  const middle = median(values);
  const room = Math.abs(target.value - middle);
  const worst = blocks.reduce<Block | null>(
    (found, block) => (found === null || worse(found.value, block.value, target) !== found.value ? block : found),
    null
  );
  if (worst === null || room === 0 || room <= ORDINARY * mad(values)) {
    return null;
  }
  const isBad = isUpperBound(target) ? worst.value > middle : worst.value < middle;
  return isBad && Math.abs(worst.value - middle) / room >= TOUCHES_AT
    ? { from: worst.from, to: worst.to, worst: worst.value }
    : null;
}

function worse(a: number, b: number, target: Target): number {
  return isUpperBound(target) ? Math.max(a, b) : Math.min(a, b);
}

/** A mean over five minutes; bounds in milliseconds. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const BLOCK = 300_000;

/** A measure since the rollout settled in blocks of five minutes, ascending; a block without a sample is left out. */
export function toDayBlocks(measure: Measure, answers: Answers, { settledAt, now, day }: Schedule): readonly Block[] {
  const window = { from: settledAt, to: Math.min(now, day.to) };
  const reading = readWindow(measure, answers, { window, stretch: 'day', step: 1 });
  const blocks = new Map<number, { sum: number; count: number }>();
  for (const [time, value] of reading.kind === 'read' ? reading.points : []) {
    if (value !== null && Number.isFinite(value)) {
      const from = settledAt + Math.floor((time - settledAt - 1) / BLOCK) * BLOCK;
      const { sum, count } = blocks.get(from) ?? { sum: 0, count: 0 };
      blocks.set(from, { sum: sum + value, count: count + 1 });
    }
  }
  return [...blocks]
    .map(([from, { sum, count }]) => ({ from, to: from + BLOCK, value: sum / count }))
    .sort((a, b) => a.from - b.from);
}
