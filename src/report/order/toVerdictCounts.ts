import type { Report } from '../../engine/model/report';
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
}

export function toVerdictCounts({ comparisons, checks, sources, alerts }: Pick<Report, 'comparisons' | 'checks' | 'sources' | 'alerts'>): VerdictCounts {
  const rows = comparisons.flatMap((table) => table.rows);
  return {
    worse: rows.filter((row) => rowOutcome(row) === 'worse').length,
    missed: rows.filter((row) => row.target?.outcome === 'missed' && rowOutcome(row) !== 'worse').length,
    open: rows.filter((row) => isProblem(row) && row.points01 === null).length,
    checks: checks.filter(({ status }) => status === 'fail' || status === 'warn').length,
    firing: alerts?.firing?.filter(({ state }) => state === 'firing').length ?? 0,
    silent: sources.filter(({ status }) => status === 'failed' || status === 'partial').length,
  };
}
