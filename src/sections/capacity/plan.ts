import { boolean, optional, strictObject } from 'valibot';
import type { Data } from '../../engine/model/data';
import { componentOr, expressionSource, sharedList } from '../../engine/plan/fields';
import { duration, id, orNull, query, text, weight } from '../../engine/plan/values';

/** Something that fills up. */
const rule = strictObject({
  source: expressionSource,
  component: componentOr('infrastructure'),
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
  id,
  title: text,
  unit: optional(text, 'decbytes'),
  used: query,
  /** In the same unit; null: only the growth is told. */
  capacity: orNull(query),
  /** Milliseconds: full sooner than this is a warning. */
  horizon: optional(duration, '30d'),
});

export type CapacityRule = Data<typeof rule>;

export const capacityPlan = { capacity: sharedList(rule, 'finding') };
