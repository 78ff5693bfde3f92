import { type Reason, toReason, type Translate } from '../../engine/model/finding';
import type { ProgressEntry, ProgressGroup } from './plan';
import type { ProgressSection } from './report';

/** Planned work as people wrote it down, with sums of the rows; a written subtotal that its planned amounts do not give is told. */
export function toProgress(groups: readonly ProgressGroup[], translate: Translate): readonly ProgressSection[] {
  return groups.map((group) => {
    const planned = sum(group.rows.map((row) => row.planned));
    const done = sum(group.rows.map((row) => row.done));
    return {
      ...group,
      rows: group.rows.map((row) => ({ ...row, state: stateOf(row) })),
      planned,
      done,
      percent: planned > 0 ? (100 * done) / planned : null,
      reason: compare(group, planned, translate),
    };
  });
}

function stateOf({ planned, done }: ProgressEntry): ProgressSection['rows'][number]['state'] {
  if (done > 0 && done >= planned) {
    return 'done';
  }
  return done > 0 ? 'part' : 'open';
}

function compare({ stated, unit }: ProgressGroup, planned: number, translate: Translate): Reason | null {
  return stated === null || toDecimal(stated) === planned
    ? null
    : toReason(translate, 'progress.differs', { sum: planned, stated, unit });
}

function sum(values: readonly number[]): number {
  return toDecimal(values.reduce((total, value) => total + value, 0));
}

const DECIMALS = 6;

/** Binary fractions do not add up as written ones do: 0.1 + 0.2 is 0.3 here. */
function toDecimal(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
