import type { ItemRow } from '../../../engine/model/report';
import { formatValue } from '../../../i18n/format';
import { formatInstant } from '../../../i18n/instant';
import type { Telling } from '../../../i18n/telling';
import { joined, toTarget } from '../../figures/toFigures';
import { cell, column } from '../blocks';
import type { Block, Cell } from '../document';
import { outcomeCell, statusCell } from '../judgedCells';
import { byStatus } from '../../order/byStatus';
import { saysMore } from '../../words/saysMore';
import { toJudge } from './toJudge';
import type { Anchor } from '../../words/toAnchors';
import { type Field, toTable } from './toTable';
import { toWords } from './toWords';

export interface Items {
  readonly caption: string;
  readonly items: readonly ItemRow[];
  /** Ids of those that stop the go-live. */
  readonly blockers: readonly string[];
  readonly places: ReadonlyMap<string, Anchor>;
}

/** A row an item, what fails first: its value and target, what else is to say, who judged it and when, and the outcome. */
export function toItemsTable({ caption, items, blockers, places }: Items, telling: Telling): Block {
  const t = toWords(telling);
  const { numbers } = telling;
  const fields: readonly Field<ItemRow>[] = [
    {
      column: column(t('page.security.item')),
      toCell: (item) => cell(toTitle(item, blockers.includes(item.id), telling)),
    },
    {
      column: column(t('page.readiness.value'), 'number'),
      toCell: ({ value, unit, target }) =>
        cell(
          value === null ? '' : joined(formatValue(value, unit, numbers)),
          target?.outcome === 'missed' ? 'bad' : 'plain'
        ),
    },
    {
      column: column(t('page.comparison.target'), 'number'),
      toCell: (item) => cell(toTarget(item, numbers)?.wanted ?? ''),
    },
    { column: column(t('page.checks.evidence')), toCell: (item) => cell(saysMore(item) ? item.reason.text : '') },
    { column: column(t('page.security.judgedBy')), toCell: (item) => cell(toJudgedBy(item, places, telling)) },
    { column: column(t('page.checks.status')), toCell: (item) => toStatus(item, telling) },
  ];
  return toTable({ caption, fields, rows: byStatus(items, ({ critical }) => critical) });
}

function toTitle({ title, critical }: ItemRow, isBlocker: boolean, telling: Telling): string {
  const t = toWords(telling);
  return critical || isBlocker ? `${title} (${t(isBlocker ? 'page.readiness.blocker' : 'page.row.critical')})` : title;
}

/** A query; a person with the role and the time; or the finding that the item restates. */
function toJudgedBy({ judgedBy, by, at, finding }: ItemRow, places: Items['places'], telling: Telling): string {
  const title = judgedBy === 'finding' && finding !== null ? places.get(finding)?.title : undefined;
  return toJudge(toWords(telling)(`page.security.by.${judgedBy}`), [
    title ?? by,
    at === null ? null : formatInstant(at, telling.zone),
  ]);
}

/** An item without data is not judged; one whose source did not answer has failed. */
function toStatus({ status, outcome, reason }: ItemRow, telling: Telling): Cell {
  return status === 'unknown' && outcome === 'failed'
    ? outcomeCell(outcome, reason, telling)
    : statusCell(status, reason, telling);
}
