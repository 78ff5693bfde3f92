import type { CheckRow } from '../../engine/checks/checkRow';
import { type Finding, type Reason, toReason, type Translate } from '../../engine/model/finding';
import type { Score } from '../../engine/scoring/toScore';
import type { ServiceRow } from '../services/report';

export interface SummaryInput {
  readonly findings: readonly Finding[];
  readonly services: readonly ServiceRow[];
  readonly checks: readonly CheckRow[];
  readonly score: Score;
  readonly translate: Translate;
}

/** The report's figures in a few sentences. */
export function toSummary({ findings, services, checks, score, translate }: SummaryInput): readonly Reason[] {
  const count = (outcome: Finding['outcome']): number =>
    findings.filter((finding) => finding.outcome === outcome && finding.kind === 'measure').length;
  const passed = checks.filter(({ status }) => status === 'pass').length;
  const up = services.filter(({ state }) => state === 'up').length;
  const measures = findings.filter(({ kind }) => kind === 'measure').length;
  return [
    ...(services.length === 0 ? [] : [toReason(translate, 'summary.services', { up, all: services.length })]),
    ...(measures === 0
      ? []
      : [
          toReason(translate, 'summary.measures', {
            all: measures,
            better: count('better'),
            same: count('same'),
            worse: count('worse'),
            open: count('inconclusive') + count('no-data') + count('failed'),
          }),
        ]),
    ...(checks.length === 0 ? [] : [toReason(translate, 'summary.checks', { passed, all: checks.length })]),
    toReason(translate, 'summary.score', { score: score.score.overall, coverage: 100 * score.score.coverage }),
  ];
}
