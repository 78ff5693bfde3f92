import type { Translate } from '../model/finding';
import { toIso } from '../model/iso';
import type { Measure } from '../model/plan';
import type { ComparisonRow, TrajectoryRow } from '../model/report';
import type { Span } from '../model/time';
import type { Schedule } from '../windows/schedule';
import { toTrend } from './trend';

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
