import type { Report } from '../../engine/model/report';
import { isNotApplicable } from '../../engine/items/judgement';
import { isProblem } from './toProblemOrder';
import { rowOutcome } from './rowOutcome';

/** What a verdict rests on, counted. */
export interface VerdictCounts {
  readonly worse: number;
  /** Targets missed by measures that are not worse. */
  readonly missed: number;
  /** Measures not judged. */
  readonly open: number;
  readonly checks: number;
  readonly firing: number;
  readonly silent: number;
  /** Items that nobody and nothing has judged. */
  readonly waiting: number;
  /** What stops a go-live by itself: open blockers, rejected sign-offs, tripped critical triggers. */
  readonly gates: number;
}

type Counted = Pick<Report, 'comparisons' | 'checks' | 'sources' | 'alerts' | 'security' | 'checklist' | 'verdict'>;

export function toVerdictCounts(report: Counted): VerdictCounts {
  const { comparisons, checks, sources, alerts } = report;
  const rows = comparisons.flatMap((table) => table.rows);
  return {
    worse: rows.filter((row) => rowOutcome(row) === 'worse').length,
    missed: rows.filter((row) => row.target?.outcome === 'missed' && rowOutcome(row) !== 'worse').length,
    open: rows.filter((row) => isProblem(row) && row.points01 === null).length,
    checks: checks.filter(({ status }) => status === 'fail' || status === 'warn').length,
    firing: alerts?.firing?.filter(({ state }) => state === 'firing').length ?? 0,
    silent: sources.filter(({ status }) => status === 'failed' || status === 'partial').length,
    waiting: countWaiting(report),
    gates: report.verdict.reasons.filter(({ code, status }) => code === 'verdict.gate' && status === 'fail').length,
  };
}

/** One that restates a finding waits for that, which is counted itself. */
function countWaiting({ security, checklist }: Counted): number {
  const items = [...security, ...checklist.flatMap((group) => group.items)];
  return items.filter(
    ({ judgedBy, points01, ...item }) => judgedBy !== 'finding' && points01 === null && !isNotApplicable(item)
  ).length;
}
