import { nullable, object } from 'valibot';
import type { Data } from '../../engine/model/data';
import { outcome, reason } from '../../engine/model/reason';
import { better, iso, list, maybe, text } from '../../engine/model/schema';

const trajectoryRow = object({
  id: text,
  title: text,
  unit: text,
  outcome,
  better,
  /** The tolerance as an amount around the first settled checkpoint. */
  toleranceAmount: maybe,
  /** The course in words. */
  trend: reason,
  points: list(object({ checkpoint: text, at: iso, value: maybe })),
});
export type TrajectoryRow = Data<typeof trajectoryRow>;

const loadRow = object({
  id: text,
  title: text,
  peak: maybe,
  mean: maybe,
  min: maybe,
  peakAt: nullable(iso),
  minAt: nullable(iso),
  unit: text,
});
export type LoadRow = Data<typeof loadRow>;

export const report = { trajectory: list(trajectoryRow), load: list(loadRow) };
export const empty = { trajectory: [], load: [] };
