import { object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { reasonFields } from '../../engine/model/reason';
import { list, text } from '../../engine/model/schema';

/** A sentence that a named rule made from a finding. */
export const insight = object({
  ...reasonFields,
  rule: text,
  /** Id of the finding that caused it. */
  finding: text,
});
export type Insight = Data<typeof insight>;

const observation = object({ ...insight.entries, kind: picklist(['positive', 'pattern', 'concern']) });
export type Observation = Data<typeof observation>;

export const report = { observations: list(observation), actions: list(insight) };
export const empty = { observations: [], actions: [] };
