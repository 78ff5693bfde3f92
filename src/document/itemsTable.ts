import type { ItemRow } from '../engine/model/itemRow';
import { formatInstant } from '../i18n/instants';
import type { Telling } from '../i18n/locale';
import { formatValue } from '../i18n/numbers';
import { type Block, type Cell, cell, column, type Glyph } from './blocks';
import { outcomeCell, statusCell } from './cells';
import { joined, toTarget } from './figures';
import { queryOf } from './queries';
import type { Anchor } from './section';
import { byStatus, type Field, toJudge, toTable, toWords } from './table';

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
      column: column('item', t('page.security.item')),
      toCell: (item) => cell(toTitle(item, blockers.includes(item.id), telling)),
    },
    {
      column: column('value', t('page.readiness.value'), 'number'),
      toCell: ({ value, unit, target }) =>
        cell(
          value === null ? '' : joined(formatValue(value, unit, numbers)),
          target?.outcome === 'missed' ? 'bad' : 'plain'
        ),
    },
    {
      column: column('target', t('page.comparison.target'), 'number'),
      toCell: (item) => cell(toTarget(item, numbers)?.wanted ?? ''),
    },
    {
      column: column('evidence', t('page.checks.evidence')),
      toCell: (item) => cell(saysMore(item) ? item.reason.text : ''),
    },
    {
      column: column('judgedBy', t('page.security.judgedBy')),
      toCell: (item) => toJudgedBy(item, places, telling),
    },
    { column: column('status', t('page.checks.status')), toCell: (item) => toStatus(item, telling) },
  ];
  return toTable({
    caption,
    fields,
    rows: byStatus(items, ({ critical }) => critical),
    placeOf: (item) => ({ id: `item-${item.id}`, ...queryOf(item.title, item) }),
  });
}

function toTitle({ title, critical }: ItemRow, isBlocker: boolean, telling: Telling): string {
  const t = toWords(telling);
  return critical || isBlocker ? `${title} (${t(isBlocker ? 'page.readiness.blocker' : 'page.row.critical')})` : title;
}

const GLYPHS: Readonly<Record<ItemRow['judgedBy'], Glyph>> = Object.freeze({
  query: 'query',
  person: 'person',
  finding: 'same',
});

/** A query; a person with the role and the time; or the finding that the item restates. */
function toJudgedBy({ judgedBy, by, at, finding }: ItemRow, places: Items['places'], telling: Telling): Cell {
  const title = judgedBy === 'finding' && finding !== null ? places.get(finding)?.title : undefined;
  const kind = toWords(telling)(`page.security.by.${judgedBy}`);
  const text = toJudge(kind, [title ?? by, at === null ? null : formatInstant(at, telling.zone)]);
  const judge: Cell = { ...cell(text), glyph: GLYPHS[judgedBy] };
  return finding === null || title === undefined
    ? judge
    : { ...judge, link: { kind: 'finding', finding, text: `${kind}:`, shows: 'title' } };
}

/** An item without data is not judged; one whose source did not answer has failed. */
function toStatus({ status, outcome, reason }: ItemRow, telling: Telling): Cell {
  return status === 'unknown' && outcome === 'failed'
    ? outcomeCell(outcome, reason, telling)
    : statusCell(status, reason, telling);
}

/** Whether an item has evidence beyond its value and target, which stand beside each other already. */
export function saysMore({ value, target, reason }: ItemRow): boolean {
  return value === null || target === null || (reason.code !== 'item.met' && reason.code !== 'item.missed');
}

/** How the items add up, from what was judged. */
export function toItemsNote(items: readonly ItemRow[], { translate: t }: Pick<Telling, 'translate'>): string {
  const judged = items.filter(({ points01 }) => points01 !== null);
  const open = items.length - judged.length;
  const weight = judged.reduce((sum, item) => sum + item.weight, 0);
  const earned = judged.reduce((sum, item) => sum + item.weight * (item.points01 ?? 0), 0);
  const missed = judged.filter(({ status }) => status !== 'pass');
  const sentences = [
    weight === 0
      ? t('page.security.noneJudged', {})
      : t('page.security.sum', { earned: round(earned), weight: round(weight), score: round((10 * earned) / weight) }),
    open === 0 ? '' : t('page.security.open', { open }),
    missed.length > 0 && missed.every(({ critical }) => !critical) ? t('page.security.notCritical', {}) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
