import type { Labels, LogLine, SinceRollout } from '../../scenario';
import { hexAt, seedOf, uniformAt } from '../../shape/random';
import { fillTemplate } from './fillTemplate';
import { traceIdAt } from './traceSlots';

export interface LinePlan {
  /** Seeds it; unique within the scenario. */
  readonly name: string;
  readonly level: string;
  /** Stream labels without `level`, which is added. */
  readonly labels: Labels;
  /** Templates as `fillTemplate` reads them, taken in turn, so that the same clock window of each day holds the same. */
  readonly messages: readonly string[];
  /** One line each so many seconds (up to 4 s late, never more than a third of that), or one at each of these instants. */
  readonly when: { readonly every: number; readonly offset?: number } | { readonly at: readonly SinceRollout[] };
  /** Only for `from < at <= to`: a template that exists only since an instant has `from`. */
  readonly from?: SinceRollout;
  readonly to?: SinceRollout;
  /** Share of the lines without a correlation id, 0 to 1. */
  readonly withoutCorrelation?: number;
  /** More fields of the line; texts are templates too. */
  readonly fields?: Readonly<Record<string, string | number>>;
}

/**
 * Structured lines (level, msg, correlation_id, trace_id and the plan's own fields) of all plans in time order, for
 * `from < at <= to`. Times are seconds since the rollout's end. Keep to some 20,000 lines in two days.
 */
export function createLines(plans: readonly LinePlan[]): (from: SinceRollout, to: SinceRollout) => readonly LogLine[] {
  return (from, to) => plans.flatMap((plan) => linesOf(plan, from, to)).sort((left, right) => left.at - right.at);
}

function linesOf(plan: LinePlan, from: number, to: number): readonly LogLine[] {
  const after = Math.max(from, plan.from ?? from);
  const until = Math.min(to, plan.to ?? to);
  return toSlots(plan, after, until)
    .filter(({ at }) => at > after && at <= until)
    .map((slot) => toLine(plan, slot));
}

interface Slot {
  readonly position: number;
  readonly at: SinceRollout;
}

function toSlots({ name, when }: LinePlan, from: number, to: number): readonly Slot[] {
  if ('at' in when) {
    return when.at.map((at, position) => ({ position, at }));
  }
  const { every, offset = 0 } = when;
  const seed = seedOf(`line-${name}`);
  const first = Math.floor((from - offset) / every) - 1;
  const last = Math.ceil((to - offset) / every);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const position = first + index;
    const late = Math.min(4, every / 3) * uniformAt(seed, position);
    return { position, at: Math.round(1000 * (position * every + offset + late)) / 1000 };
  });
}

function toLine(plan: LinePlan, { position, at }: Slot): LogLine {
  const seed = seedOf(`line-${plan.name}`);
  const count = plan.messages.length;
  const template = plan.messages[((position % count) + count) % count] ?? '';
  const isCorrelated = uniformAt(seed + 2, position) >= (plan.withoutCorrelation ?? 0);
  return {
    at,
    labels: { ...plan.labels, level: plan.level },
    fields: {
      level: plan.level,
      msg: fillTemplate(template, seed, position),
      ...toFields(plan, seed, position),
      ...(isCorrelated ? { correlation_id: hexAt(seed + 3, position, 16) } : {}),
      trace_id: traceIdAt(at),
    },
  };
}

function toFields({ fields = {} }: LinePlan, seed: number, position: number): LogLine['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value], index) => [
      key,
      typeof value === 'string' ? fillTemplate(value, seed + 100 * (index + 1), position) : value,
    ])
  );
}
