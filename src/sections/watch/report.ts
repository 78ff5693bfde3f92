import { nullable, object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { reason, status } from '../../engine/model/reason';
import { figure, iso, list, maybe, text } from '../../engine/model/schema';

const scheduleRow = object({
  /** Round and hours, such as `hourly@2h`. */
  id: text,
  round: text,
  title: text,
  hours: figure,
  dueAt: iso,
  judgedBy: picklist(['data', 'person']),
  state: picklist(['passed', 'failed', 'unknown', 'overdue', 'to-come']),
  by: nullable(text),
  steps: list(text),
  /** What the data said when the round was due. */
  findings: list(object({ id: text, title: text, status, value: maybe, unit: text, reason })),
  reason,
});
export type ScheduleRow = Data<typeof scheduleRow>;

export const report = { schedule: list(scheduleRow) };
export const empty = { schedule: [] };
