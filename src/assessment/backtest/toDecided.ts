import type { Report, VerdictReason } from '../../engine/model/report';

/** Reasons that only warn, whatever else decided. */
const WARNINGS: readonly string[] = ['verdict.unjudged', 'verdict.sourceFailed'];

/** The reasons that made the verdict what it is: a report lists those that would have decided next behind them. None for `ready`. */
export function toDecided({ outcome, reasons }: Report['verdict']): readonly VerdictReason[] {
  switch (outcome) {
    case 'ready':
      return [];
    case 'ready-with-warnings':
      return reasons;
    case 'not-ready':
      return reasons.filter(({ status }) => status === 'fail');
    case 'incomplete':
      return reasons.filter(({ status, code }) => status === 'unknown' && !WARNINGS.includes(code));
  }
}
