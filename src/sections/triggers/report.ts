import { nullable, object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { judgedBy } from '../../engine/model/itemRow';
import { reason, status } from '../../engine/model/reason';
import { figure, list, text } from '../../engine/model/schema';

const triggerRow = object({
  id: text,
  title: text,
  severity: picklist(['critical', 'warning']),
  judgedBy,
  state: picklist(['quiet', 'tripped', 'unknown']),
  status,
  action: text,
  escalateTo: text,
  /** 0 is at once. */
  respondWithinMinutes: figure,
  finding: nullable(text),
  reason,
  query: text,
});
export type TriggerRow = Data<typeof triggerRow>;

export const report = { triggers: list(triggerRow) };
export const empty = { triggers: [] };
