import type { Report } from '../../engine/model/report';
import { changeOfFigures, changeOfVerdict } from './rank';
import {
  DIFF_KINDS,
  type DiffCounts,
  type DiffedReport,
  type DiffEntry,
  type DiffKind,
  type DiffSection,
  type ReportDiff,
} from './reportDiff';
import { toEntries } from './toEntries';
import { toNotCompared } from './toNotCompared';
import { TO_SUBJECTS } from './toSubjects';

/**
 * What changed from one report to another, of two deployments or of two checkpoints. What has the same kind and id is compared, also where the
 * plans differ. Status counts, then outcome; values stand beside. Unknown ranks with failed: losing a judgement that was good is
 * worse, and between unknown and failed nothing is claimed (`judged` is false there). Pure; no words.
 */
export function compareReports(before: Report, after: Report): ReportDiff {
  const notCompared = toNotCompared([before, after]);
  const sections = DIFF_KINDS.filter((kind) => !notCompared.includes(kind)).flatMap((kind) =>
    toSection(kind, before, after)
  );
  const samePlan = before.plan.id === after.plan.id;
  return {
    before: toHead(before),
    after: toHead(after),
    samePlan,
    sameReport:
      samePlan &&
      before.deployment.id === after.deployment.id &&
      before.checkpoint === after.checkpoint &&
      before.evaluatedAt === after.evaluatedAt,
    verdict: {
      before: before.verdict.outcome,
      after: after.verdict.outcome,
      change: changeOfVerdict(before.verdict.outcome, after.verdict.outcome),
    },
    score: {
      before: before.score.overall,
      after: after.score.overall,
      change: changeOfFigures(before.score.overall, after.score.overall),
    },
    coverage: {
      before: before.score.coverage,
      after: after.score.coverage,
      change: changeOfFigures(before.score.coverage, after.score.coverage),
    },
    counts: countOf(sections.flatMap(({ entries }) => entries)),
    sections,
    notCompared,
  };
}

function toHead({ plan, deployment, checkpoint, evaluatedAt }: Report): DiffedReport {
  return { plan, deployment, checkpoint, evaluatedAt };
}

function toSection(kind: DiffKind, before: Report, after: Report): readonly DiffSection[] {
  const entries = toEntries(kind, TO_SUBJECTS[kind](before), TO_SUBJECTS[kind](after));
  return entries.length === 0 ? [] : [{ kind, entries }];
}

function countOf(entries: readonly DiffEntry[]): DiffCounts {
  const of = (wanted: DiffEntry['change']): number => entries.filter(({ change }) => change === wanted).length;
  return {
    better: of('better'),
    worse: of('worse'),
    unclear: of('unclear'),
    same: of('same'),
    appeared: of('appeared'),
    gone: of('gone'),
  };
}
