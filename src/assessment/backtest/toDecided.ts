import type { Report, VerdictReason } from '../../engine/model/report';

/** Reasons that only warn, unless they are behind a figure that decided. */
const UNJUDGED: readonly string[] = ['verdict.unjudged', 'verdict.sourceFailed'];
const LOW_SCORE: readonly string[] = ['verdict.scoreBelow'];
const TOO_LITTLE: readonly string[] = ['verdict.nothingJudged', 'verdict.coverageBelow', 'verdict.lowestBelow'];

/**
 * The reasons that made the verdict what it is: a report lists those that would have decided next behind them. With a score or a coverage that
 * is too low come the findings that lowered it. None for `ready`.
 */
export function toDecided({ outcome, reasons }: Report['verdict']): readonly VerdictReason[] {
  const holds = (codes: readonly string[]): boolean => reasons.some(({ code }) => codes.includes(code));
  switch (outcome) {
    case 'ready':
      return [];
    case 'ready-with-warnings':
      return reasons;
    case 'not-ready':
      return reasons.filter(({ status }) => status === 'fail' || (status === 'warn' && holds(LOW_SCORE)));
    case 'incomplete':
      return reasons.filter(
        ({ status, code }) => status === 'unknown' && (!UNJUDGED.includes(code) || holds(TOO_LITTLE))
      );
  }
}
