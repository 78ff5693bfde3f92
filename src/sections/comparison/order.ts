import type { ComparisonRow } from '../../engine/model/comparison';
import type { Outcome } from '../../engine/model/finding';
import type { ComparisonTable } from './report';

/** From what needs a look first to what needs none. */
export const OUTCOME_ORDER: readonly Outcome[] = Object.freeze([
  'worse',
  'failed',
  'inconclusive',
  'no-data',
  'same',
  'better',
]);

/** The worse of a row's two comparisons: the one that counts. */
export function rowOutcome({ outcome, release }: Pick<ComparisonRow, 'outcome' | 'release'>): Outcome {
  return release !== undefined && outcomeRank(release.outcome) < outcomeRank(outcome) ? release.outcome : outcome;
}

export function outcomeRank(outcome: Outcome): number {
  return OUTCOME_ORDER.indexOf(outcome);
}

/** A row that a reader should look at: worse, its target missed, or not judged. */
export function isProblem(row: ComparisonRow): boolean {
  return !row.ignored && (row.status !== 'pass' || row.target?.outcome === 'missed');
}

/** Worse first, critical before the rest, then missed, failed, inconclusive, no data; what is well keeps the plan's order. */
export function problemRank(row: ComparisonRow): number {
  if (!isProblem(row)) {
    return 100;
  }
  const outcome = rowOutcome(row);
  const isMissed = row.target?.outcome === 'missed' && outcome !== 'worse';
  return 10 * (isMissed ? 0.5 : outcomeRank(outcome)) + (row.critical ? 0 : 1);
}

/** Tables with the worst row first, each with its worst row first. Stable. */
export function toProblemOrder(tables: readonly ComparisonTable[]): readonly ComparisonTable[] {
  const sorted = tables.map((table) => ({ ...table, rows: sortBy(table.rows, problemRank) }));
  return sortBy(sorted, ({ rows }) => Math.min(100, ...rows.map(problemRank)));
}

/** The row that opens by itself: the worst critical one; null where none is worse or missed. */
export function worstRow(tables: readonly ComparisonTable[]): string | null {
  const row = sortBy(
    tables.flatMap(({ rows }) => rows).filter(({ critical }) => critical),
    problemRank
  )[0];
  return row !== undefined && problemRank(row) < 10 ? row.id : null;
}

function sortBy<Item>(items: readonly Item[], rank: (item: Item) => number): readonly Item[] {
  return items
    .map((item, index) => ({ item, index, rank: rank(item) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ item }) => item);
}
