import type { Status } from '../../engine/model/finding';

const RANKS: Readonly<Record<Status, number>> = Object.freeze({ fail: 0, warn: 1, unknown: 2, pass: 3 });

interface Judged {
  readonly status: Status;
  readonly critical: boolean;
}

/** What fails first, critical before the rest; what is well keeps the plan's order. */
export function sortItems<Item extends Judged>(items: readonly Item[]): readonly Item[] {
  const rank = ({ status, critical }: Item): number => 2 * RANKS[status] + (critical || status === 'pass' ? 0 : 1);
  return items.map((item, index) => ({ item, index })).sort((a, b) => rank(a.item) - rank(b.item) || a.index - b.index).map(({ item }) => item);
}
