import { array, maxLength, minLength, optional, pipe, strictObject, string } from 'valibot';
import type { Data } from '../../engine/model/data';
import { amount, id, list, orNull, positive, text } from '../../engine/plan/values';

const row = strictObject({ id, title: text, planned: positive, done: positive, deliverable: optional(string(), '') });

/** Planned work, as people wrote it down. */
const group = strictObject({
  id,
  title: text,
  unit: optional(text, 'h'),
  rows: pipe(array(row), minLength(1), maxLength(200)),
  /** The subtotal that was written down; checked against the rows. */
  stated: orNull(amount),
});

export type ProgressEntry = Data<typeof row>;
export type ProgressGroup = Data<typeof group>;

export const progressPlan = { progress: list(group) };
