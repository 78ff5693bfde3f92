import { type Column, number, text, time, toTable } from '../../document/columns';
import { toTarget } from '../../document/figures';
import type { ItemRow } from '../../engine/model/itemRow';
import type { Frames } from '../section';

type GroupedItem = ItemRow & { readonly group: string };

const ITEM_COLUMNS: readonly Column<ItemRow>[] = [
  text('columns.item', ({ title }) => title),
  text('columns.status', ({ status }) => status),
  text('columns.critical', ({ critical }) => (critical ? 'yes' : 'no')),
  text('columns.unit', ({ unit }) => unit),
  number('columns.value', ({ value }) => value),
  text('columns.target', (item) => toTarget(item)?.wanted ?? null),
  text('columns.judgedBy', ({ judgedBy }) => judgedBy),
  text('columns.by', ({ by }) => by),
  time('columns.at', ({ at }) => at),
  text('columns.finding', ({ finding }) => finding),
  text('columns.reason', ({ reason }) => reason.text),
];

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  checklist: {
    tables: ({ checklist, security }) => [
      toTable(
        'checklist',
        checklist.flatMap(({ group, items }) => items.map((item): GroupedItem => ({ ...item, group }))),
        [text<GroupedItem>('columns.group', ({ group }) => group), ...ITEM_COLUMNS]
      ),
      toTable('groups', checklist, [
        text('columns.group', ({ group }) => group),
        number('columns.passed', ({ passed }) => passed),
        number('columns.judged', ({ judged }) => judged),
        number('columns.items', ({ items }) => items.length),
        number('columns.complete', ({ percent }) => percent, 'percent'),
        number('columns.blockers', ({ blockers }) => blockers.length),
      ]),
      toTable('security', security, ITEM_COLUMNS),
    ],
    slice: ({ checklist, security }) => ({ checklist, security }),
  },
} satisfies Frames;
