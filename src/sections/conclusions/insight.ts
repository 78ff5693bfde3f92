import type { Context } from '../../engine/model/context';
import { type Code, type Finding, type Params, toReason } from '../../engine/model/finding';
import type { Report } from '../report';
import type { Insight } from './report';

/** A report before anything is concluded from it. */
export type JudgedReport = Omit<Report, 'observations' | 'actions' | 'recommendations'>;

export interface InsightOptions {
  readonly context: Context;
  readonly findings: readonly Finding[];
}

/** What a rule found: its words by code, its figures, and the finding that caused it. */
export interface Draft {
  readonly rule: string;
  readonly code: Code;
  readonly params: Params;
  readonly finding: string;
}

export function toInsight({ rule, code, params, finding }: Draft, { context }: InsightOptions): Insight {
  return { ...toReason(context.translate, code, params), rule, finding };
}
