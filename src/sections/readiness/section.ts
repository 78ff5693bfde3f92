import { judgeItems, toComparedItem } from '../judgeItems';
import { type Section, toAnchorRow } from '../section';
import { toChecklist } from './judge';
import { frames } from './tables';
import { counts, readiness as view } from './view';

/** The readiness checklist by group. */
export const readiness = {
  title: 'page.readiness.title',
  items: (plan) => plan.checklist.flatMap(({ items }) => items),
  judge: {
    stage: 'items',
    run: (input) => {
      const { checklist } = input.plan;
      const { rows, findings } = judgeItems(
        checklist.flatMap(({ items }) => items),
        input
      );
      return { parts: { checklist: toChecklist(checklist, new Map(rows.map((row) => [row.id, row]))) }, findings };
    },
  },
  view,
  counts,
  frames,
  compared: {
    item: { subjects: ({ checklist }) => checklist.flatMap(({ items }) => items).map(toComparedItem) },
  },
  anchors: ({ checklist }) =>
    checklist.flatMap(({ id, items }) => items.map((item) => toAnchorRow('item', item, `group-readiness-${id}`))),
  queries: ({ checklist }) => checklist.flatMap(({ items }) => items),
} satisfies Section;
