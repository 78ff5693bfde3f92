import type { Status } from '../../engine/model/finding';

const RANKS: Readonly<Record<Status, number>> = Object.freeze({ fail: 0, warn: 1, unknown: 2, pass: 3 });

/** What fails first, urgent before the rest; what is well keeps its order. */
export function byStatus<Row extends { readonly status: Status }>(
  rows: readonly Row[],
  isUrgent: (row: Row) => boolean = () => false
): readonly Row[] {
  const rank = (row: Row): number => 2 * RANKS[row.status] + (row.status === 'pass' || isUrgent(row) ? 0 : 1);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
