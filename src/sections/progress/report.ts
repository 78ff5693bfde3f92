import { nullable, object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { reason } from '../../engine/model/reason';
import { figure, list, maybe, text } from '../../engine/model/schema';

const deliverable = object({
  id: text,
  title: text,
  planned: figure,
  done: figure,
  state: picklist(['done', 'part', 'open']),
  deliverable: text,
});

const progressSection = object({
  id: text,
  title: text,
  unit: text,
  rows: list(deliverable),
  /** Sums of the rows. */
  planned: figure,
  done: figure,
  percent: maybe,
  stated: maybe,
  /** Where the written subtotal differs from its rows. */
  reason: nullable(reason),
});
export type ProgressSection = Data<typeof progressSection>;

export const report = { progress: list(progressSection) };
export const empty = { progress: [] };
