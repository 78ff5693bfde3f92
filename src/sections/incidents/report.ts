import { boolean, nullable, object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { reason } from '../../engine/model/reason';
import { iso, list, maybe, text } from '../../engine/model/schema';

const incidentRow = object({
  id: text,
  kind: picklist(['incident', 'near-miss']),
  title: text,
  severity: text,
  state: picklist(['open', 'resolved']),
  /** Stops the go-live while it is open. */
  blocker: boolean(),
  from: nullable(iso),
  to: nullable(iso),
  minutes: maybe,
  /** Who wrote it down; null where it was found in the data. */
  by: nullable(text),
  /** The rule and the finding it was found by; null where a person wrote it down. */
  rule: nullable(text),
  finding: nullable(text),
  reason,
});
export type IncidentRow = Data<typeof incidentRow>;

export const report = { incidents: list(incidentRow) };
export const empty = { incidents: [] };
