import type { ComparisonRow } from '../../engine/model/comparison';
import { type Code, type Params, type Reason, toReason, type Translate } from '../../engine/model/finding';
import type { Measure } from '../../engine/model/plan';
import type { Span } from '../../engine/model/time';
import { toIso } from '../../engine/model/time';
import type { Schedule } from '../../engine/windows/toSchedule';
import type { TrajectoryRow } from './report';

export interface TrajectoryInput {
  readonly measure: Measure;
  readonly row: ComparisonRow;
  readonly schedule: Schedule;
  readonly translate: Translate;
  /** The measure's value in one window, as the comparison reduces it. */
  readonly valueIn: (window: Span) => number | null;
}

/** The measure at each checkpoint that has been reached; `0h` is the settle stretch. */
export function toTrajectoryRow({ measure, row, schedule, translate, valueIn }: TrajectoryInput): TrajectoryRow {
  const settle = { from: schedule.rolloutEnd, to: schedule.settledAt };
  const reached = schedule.checkpoints.filter(
    ({ state, dueAt }) => state !== 'ahead' && dueAt <= Math.max(schedule.now, schedule.checkpoint?.dueAt ?? 0)
  );
  const points = reached.map(({ id, hours, window }) => {
    const span = hours === 0 && settle.to > settle.from ? settle : window;
    return { checkpoint: id, at: toIso(span.to), value: valueIn(span) };
  });
  return {
    id: measure.id,
    title: measure.title,
    unit: measure.unit,
    outcome: row.outcome,
    better: measure.better,
    toleranceAmount: row.toleranceAmount,
    trend: toTrend(points, { unit: measure.unit, tolerance: row.toleranceAmount, translate }),
    points,
  };
}

export interface TrendOptions {
  readonly unit: string;
  /** An amount around the first settled checkpoint; null where nothing was compared. */
  readonly tolerance: number | null;
  readonly translate: Translate;
}

interface Settled {
  readonly checkpoint: string;
  readonly value: number;
}

/** Fewer settled checkpoints make no course. */
const FEWEST = 3;

/** The course of a measure over its settled checkpoints (without the settle stretch) in words: inside its tolerance, one way, or where it left. */
export function toTrend(points: TrajectoryRow['points'], { unit, tolerance, translate }: TrendOptions): Reason {
  const settled = points
    .slice(1)
    .flatMap(({ checkpoint, value }): Settled[] => (value === null ? [] : [{ checkpoint, value }]));
  const [first, last] = [settled[0], settled.at(-1)];
  if (first === undefined || last === undefined || settled.length < FEWEST || tolerance === null) {
    return toReason(translate, 'trend.short', { checkpoints: settled.length });
  }
  const outside = settled.filter(({ value }) => Math.abs(value - first.value) > tolerance);
  const params: Params = {
    unit,
    checkpoints: settled.length,
    first: first.value,
    last: last.value,
    change: last.value - first.value,
    tolerance,
    at: outside.map(({ checkpoint }) => checkpoint).join(', '),
  };
  return toReason(translate, codeOf(settled, { outside, isLastOutside: outside.includes(last) }), params);
}

function codeOf(
  settled: readonly Settled[],
  { outside, isLastOutside }: { readonly outside: readonly Settled[]; readonly isLastOutside: boolean }
): Code {
  if (outside.length === 0) {
    return 'trend.within';
  }
  const steps = settled.slice(1).map(({ value }, index) => value - (settled[index]?.value ?? value));
  if (isLastOutside && steps.every((step) => step > 0)) {
    return 'trend.climbs';
  }
  if (isLastOutside && steps.every((step) => step < 0)) {
    return 'trend.sinks';
  }
  return isLastOutside ? 'trend.left' : 'trend.returned';
}
