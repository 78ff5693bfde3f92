import { nullable, object, picklist } from 'valibot';
import type { Data } from './data';
import { reasonFields, status } from './reason';
import { figure, list, maybe, text } from './schema';

const verdictOutcome = picklist(['ready', 'ready-with-warnings', 'not-ready', 'incomplete']);
export type VerdictOutcome = Data<typeof verdictOutcome>;

const verdictReason = object({
  ...reasonFields,
  status,
  /** The measure, check, item or section that caused it. */
  finding: nullable(text),
});
export type VerdictReason = Data<typeof verdictReason>;

export const verdict = object({
  outcome: verdictOutcome,
  reasons: list(verdictReason),
  wouldChange: list(verdictReason),
});
export type Verdict = Data<typeof verdict>;

const componentScore = object({
  id: text,
  title: text,
  weight: figure,
  /** 0 to 10; null is "not assessed". */
  score: maybe,
  coverage: figure,
});
export type ComponentScore = Data<typeof componentScore>;

export const reportScore = object({
  /** 0 to 10; null where nothing was judged. */
  overall: maybe,
  /** 0 to 1. */
  coverage: figure,
  minimum: figure,
  minimumCoverage: figure,
  components: list(componentScore),
});
export type ReportScore = Data<typeof reportScore>;
