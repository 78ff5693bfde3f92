import { optional, picklist, pipe, strictObject, transform } from 'valibot';
import type { Data } from '../../engine/model/data';
import { componentOr, sharedList } from '../../engine/plan/fields';
import { itemEntries, itemRule, toItem } from '../../engine/plan/schema/items';
import { duration, text } from '../../engine/plan/values';

/** What calls people, and whom. */
const trigger = pipe(
  strictObject({
    ...itemEntries('earlierFinding'),
    component: componentOr('operations'),
    severity: optional(picklist(['critical', 'warning']), 'critical'),
    action: text,
    /** A role. */
    escalateTo: text,
    /** Milliseconds; 0 is at once. */
    respondWithin: optional(duration, '5m'),
  }),
  itemRule(),
  transform(({ severity, action, escalateTo, respondWithin, ...item }) => ({
    severity,
    action,
    escalateTo,
    respondWithin,
    item: toItem(item),
  }))
);

export type Trigger = Data<typeof trigger>;

export const triggersPlan = { triggers: sharedList(trigger, 'laterItem') };
