import type { CapacityRow } from '../../../engine/model/report';
import { formatChange, formatValue } from '../../../i18n/format';
import { formatInstant } from '../../../i18n/instant';
import type { Telling } from '../../../i18n/telling';
import { joined } from '../../figures/toFigures';
import { cell, column, paragraph, plot } from '../blocks';
import { toFillDrawing } from '../drawings/toFillDrawing';
import { statusCell } from '../judgedCells';
import { byStatus } from '../../order/byStatus';
import { formatShare } from '../../words/formatShare';
import { type Field, toTable } from '../parts/toTable';
import { toWords } from '../parts/toWords';
import type { ToSection } from '../section';

/** What fills up: how full it is, how fast it grows, and the day it is full; problems first. */
export const capacity: ToSection = ({ capacity: rows }, telling) => {
  if (rows.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.capacity.title');
  const fields: readonly Field<CapacityRow>[] = [
    { column: column(t('page.capacity.what')), toCell: (row) => cell(row.title) },
    { column: column(t('page.capacity.used')), toCell: (row) => cell(toUsed(row, telling)) },
    {
      column: column(t('document.capacity.drawn'), 'drawing'),
      toCell: (row) =>
        plot(toFillDrawing(row, t('page.capacity.bar', { title: row.title, used: toUsed(row, telling) }))),
    },
    {
      column: column(t('page.capacity.growth'), 'number'),
      toCell: ({ perDay, unit }) => cell(joined(formatChange(perDay, unit, telling.numbers))),
    },
    { column: column(t('page.comparison.interval'), 'number'), toCell: (row) => cell(toInterval(row, telling)) },
    { column: column(t('page.capacity.full')), toCell: (row) => cell(toFullDay(row, telling)) },
    { column: column(t('page.checks.evidence')), toCell: ({ reason }) => cell(reason.text) },
    { column: column(t('page.checks.status')), toCell: ({ status, reason }) => statusCell(status, reason, telling) },
  ];
  return {
    title,
    note: t('page.capacity.subtitle'),
    blocks: [toTable({ caption: title, fields, rows: byStatus(rows) }), paragraph(t('document.capacity.note'), 'dim')],
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
