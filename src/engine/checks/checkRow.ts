import { boolean, nullable, object, picklist } from 'valibot';
import type { Data } from '../model/data';
import { outcome, reason, status } from '../model/reason';
import { figure, iso, labels, list, maybe, point, text } from '../model/schema';
import { DETECTOR_IDS } from './check';

/** Where, when and how much. */
const checkFinding = object({
  labels,
  from: nullable(iso),
  to: nullable(iso),
  value: maybe,
  limit: maybe,
  reason,
  example: nullable(text),
});
export type CheckFinding = Data<typeof checkFinding>;

export const checkRow = object({
  id: text,
  title: text,
  component: text,
  weight: figure,
  critical: boolean(),
  detector: picklist(DETECTOR_IDS),
  /** `same`: nothing found. `worse`: found. */
  outcome,
  status,
  points01: maybe,
  /** What was looked at and what came out, one sentence. */
  detail: text,
  reason,
  findings: list(checkFinding),
  unit: text,
  source: text,
  query: text,
  /** The strip over the day: at most 96 points; `limit` is drawn as a line. */
  series: list(point),
  limit: maybe,
});
export type CheckRow = Data<typeof checkRow>;
