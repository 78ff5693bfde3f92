import { cell, column, type Drawing, fileOnly, paragraph, plot, type Role, under } from '../../document/blocks';
import { statusCell } from '../../document/cells';
import { type Counts, countStatus } from '../../document/counts';
import { formatShare, joined } from '../../document/figures';
import { clamp, toPercent } from '../../document/plot';
import { queryOf } from '../../document/queries';
import { line, rect } from '../../document/shapes';
import { byStatus, type Field, toTable, toWords } from '../../document/table';
import { formatInstant } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatChange, formatValue } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { CapacityRow } from './report';

/** What fills up: how full it is, how fast it grows, and the day it is full; problems first. */
export const capacity: ToSection = ({ capacity: rows }, telling, around) => {
  if (rows.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.capacity.title');
  const fields: readonly Field<CapacityRow>[] = [
    { column: column('what', t('page.capacity.what')), toCell: (row) => cell(row.title) },
    { column: column('used', t('page.capacity.used')), toCell: (row) => cell(toUsed(row, telling)) },
    {
      column: under('used', column('drawn', t('document.capacity.drawn'), 'drawing')),
      toCell: (row) =>
        plot(toFillDrawing(row, t('page.capacity.bar', { title: row.title, used: toUsed(row, telling) }))),
    },
    {
      column: column('growth', t('page.capacity.growth'), 'number'),
      toCell: ({ perDay, unit }) => cell(joined(formatChange(perDay, unit, telling.numbers))),
    },
    {
      column: under('growth', column('interval', t('page.comparison.interval'), 'number')),
      toCell: (row) => (row.interval === null ? fileOnly(cell('–')) : cell(toInterval(row, telling))),
    },
    { column: column('full', t('page.capacity.full')), toCell: (row) => cell(toFullDay(row, telling)) },
    { column: under('what', column('evidence', t('page.checks.evidence'))), toCell: ({ reason }) => cell(reason.text) },
    {
      column: column('status', t('page.checks.status')),
      toCell: ({ status, reason }) => statusCell(status, reason, telling),
    },
  ];
  return {
    title,
    note: t('page.capacity.subtitle'),
    subtitle: t('page.capacity.subtitle'),
    blocks: [
      toTable({
        caption: title,
        fields,
        rows: byStatus(rows),
        placeOf: (row) => ({ id: `capacity-${row.id}`, ...queryOf(row.title, row) }),
      }),
      paragraph(t(around?.medium === 'page' ? 'page.capacity.note' : 'document.capacity.note'), 'dim'),
    ],
  };
};

function toUsed({ used, capacity: whole, percent, unit }: CapacityRow, telling: Telling): string {
  const { numbers } = telling;
  const amount = joined(formatValue(used, unit, numbers));
  if (whole === null) {
    return amount;
  }
  return toWords(telling)('page.capacity.of', {
    used: amount,
    capacity: joined(formatValue(whole, unit, numbers)),
    percent: `${formatShare(percent, numbers)} %`,
  });
}

/** One unit where both bounds print in it. */
function toInterval({ interval, unit }: CapacityRow, { numbers }: Telling): string {
  if (interval === null) {
    return '–';
  }
  const [low, high] = [formatChange(interval[0], unit, numbers), formatChange(interval[1], unit, numbers)];
  return `${low.unit === high.unit ? low.digits : joined(low)} … ${joined(high)}`;
}

/** Without a capacity there is no day; with no growth that day is not within sight. */
function toFullDay({ fullAt, perDay, capacity: whole }: CapacityRow, telling: Telling): string {
  if (fullAt !== null) {
    return formatInstant(fullAt, telling.zone).replace(/, .*$/, '');
  }
  return perDay === null || whole === null ? '–' : toWords(telling)('page.capacity.notInSight');
}

const WIDTH = 160;
const HEIGHT = 14;
const BAR_TOP = 3;
const BAR_HEIGHT = 8;

/** What is used of a capacity with a line near its end; null where one of both is not known. `label` says it in words. */
export function toFillDrawing(row: Pick<CapacityRow, 'used' | 'capacity' | 'status'>, label: string): Drawing | null {
  const fill = toFill(row);
  if (fill === null) {
    return null;
  }
  const limit = (WIDTH * fill.limit) / 100;
  return {
    width: WIDTH,
    height: HEIGHT,
    label,
    shapes: [
      rect([0, BAR_TOP], [WIDTH, BAR_HEIGHT], 'fill'),
      rect([0, BAR_TOP], [(WIDTH * fill.used) / 100, BAR_HEIGHT], toRole(row)),
      line([limit, 0], [limit, HEIGHT], 'target'),
    ],
  };
}

function toRole({ status }: Pick<CapacityRow, 'status'>): Role {
  return status === 'fail' ? 'bad' : status === 'warn' ? 'warn' : 'current';
}

/** Share of a capacity at which the line stands: fuller than that is near its end. */
const NEAR_FULL = 0.9;

export interface Fill {
  /** Per cent of the bar. */
  readonly used: number;
  readonly limit: number;
  /** More is used than there is: the bar ends before it. */
  readonly isBeyond: boolean;
}

/** What is used of a capacity, on an axis from nothing to all of it; null where one of both is not known. */
export function toFill({ used, capacity }: Pick<CapacityRow, 'used' | 'capacity'>): Fill | null {
  if (used === null || capacity === null || !Number.isFinite(used) || !(capacity > 0)) {
    return null;
  }
  return { used: toPercent(clamp(used / capacity, 0, 1)), limit: toPercent(NEAR_FULL), isBeyond: used > capacity };
}

/** Of its tab. */
export function counts({ capacity: rows }: Report): Counts {
  return {
    id: 'capacity',
    title: 'page.capacity.title',
    isThere: rows.length > 0,
    bad: [[countStatus(rows, 'fail'), 'page.status.fail']],
    warn: [
      [countStatus(rows, 'warn'), 'page.status.warn'],
      [countStatus(rows, 'unknown'), 'page.status.unknown'],
    ],
    all: rows.length,
  };
}
