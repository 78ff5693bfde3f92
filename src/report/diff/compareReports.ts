import type { ComparedKind } from '../../sections/index';
import type { Report } from '../../sections/report';
import type { ComparedSide, ComparedSubject } from '../../sections/section';
import {
  changeOfFigures,
  changeOfSides,
  changeOfVerdict,
  type DiffChange,
  type DiffCounts,
  type DiffedReport,
  type DiffEntry,
  type DiffSection,
  type ReportDiff,
  statusRank,
} from './reportDiff';
import { DIFF_KINDS, toNotCompared, toSubjects } from './subjects';

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

function toSection(kind: ComparedKind, before: Report, after: Report): readonly DiffSection[] {
  const entries = toEntries(kind, toSubjects(before, kind), toSubjects(after, kind));
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

interface Pair {
  readonly before: ComparedSubject | null;
  readonly after: ComparedSubject | null;
}

/** What of a kind changed from one report to the other, worst first. */
export function toEntries(
  kind: ComparedKind,
  before: readonly ComparedSubject[],
  after: readonly ComparedSubject[]
): readonly DiffEntry[] {
  const entries = toPairs(before, after).flatMap((pair) => toEntry(kind, pair));
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => compareRanks(rankOf(a.entry), rankOf(b.entry)) || a.index - b.index)
    .map(({ entry }) => entry);
}

/** By id; of several with one id the first belongs to the first, and so on. */
function toPairs(before: readonly ComparedSubject[], after: readonly ComparedSubject[]): readonly Pair[] {
  const earlier = byKey(before);
  const later = byKey(after);
  return [...new Set([...later.keys(), ...earlier.keys()])].map((key) => ({
    before: earlier.get(key) ?? null,
    after: later.get(key) ?? null,
  }));
}

function byKey(subjects: readonly ComparedSubject[]): ReadonlyMap<string, ComparedSubject> {
  const seen = new Map<string, number>();
  return new Map(
    subjects.map((subject) => {
      const number = seen.get(subject.id) ?? 0;
      seen.set(subject.id, number + 1);
      return [JSON.stringify([subject.id, number]), subject];
    })
  );
}

function toEntry(kind: ComparedKind, { before, after }: Pair): readonly DiffEntry[] {
  const known = after ?? before;
  if (known === null) {
    return [];
  }
  const sides = [before, after].filter((side) => side !== null);
  return [
    {
      kind,
      id: known.id,
      title: known.title,
      critical: sides.some(({ critical }) => critical),
      change: changeOf(kind, before, after),
      judged: sides.every((side) => isJudged(kind, side)),
      before: before === null ? null : toSide(before),
      after: after === null ? null : toSide(after),
      valueChange: valueChangeOf(before, after),
    },
  ];
}

function changeOf(kind: ComparedKind, before: ComparedSubject | null, after: ComparedSubject | null): DiffChange {
  if (before === null || after === null) {
    return before === null ? 'appeared' : 'gone';
  }
  return kind === 'component' ? changeOfFigures(before.value, after.value) : changeOfSides(before, after);
}

function isJudged(kind: ComparedKind, { status, value }: ComparedSubject): boolean {
  return kind === 'component' ? value !== null : status !== 'unknown';
}

function toSide({ status, outcome, value, unit }: ComparedSubject): ComparedSide {
  return { status, outcome, value, unit };
}

function valueChangeOf(before: ComparedSubject | null, after: ComparedSubject | null): number | null {
  const isComparable =
    before !== null && after !== null && before.value !== null && after.value !== null && before.unit === after.unit;
  return isComparable ? (after.value ?? 0) - (before.value ?? 0) : null;
}

const ORDER: Readonly<Record<DiffChange, number>> = Object.freeze({
  worse: 0,
  unclear: 0.5,
  appeared: 1,
  gone: 2,
  better: 3,
  same: 4,
});

/** The change, then how bad it stands, then whether it is critical. What appeared and is well comes after what went. */
function rankOf({ change, critical, before, after }: DiffEntry): readonly number[] {
  const rank = statusRank((after ?? before)?.status ?? null);
  return [change === 'appeared' && rank === statusRank('pass') ? 2.5 : ORDER[change], rank, critical ? 0 : 1];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, index) => rank - (b[index] ?? 0)).find((step) => step !== 0) ?? 0;
}
