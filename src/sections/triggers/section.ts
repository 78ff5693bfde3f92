import { judgeItems } from '../judgeItems';
import { type Section, toAnchorRow } from '../section';
import { judgeTrigger, toTripped } from './judge';
import { counts, triggers as view } from './view';

/** What calls people, and whom. */
export const triggers = {
  title: 'page.triggers.title',
  items: (plan) => plan.triggers.map(({ item }) => item),
  judge: {
    stage: 'people',
    run: (input) => {
      const { plan, notes, context } = input;
      const { rows } = judgeItems(
        plan.triggers.map(({ item }) => item),
        input
      );
      const judged = new Map(rows.map((row) => [row.id, row]));
      const all = plan.triggers.flatMap((trigger) => {
        const row = judged.get(trigger.item.id);
        return row === undefined ? [] : [judgeTrigger(trigger, row, { notes, translate: context.translate })];
      });
      return { parts: { triggers: all }, findings: toTripped(all, context) };
    },
  },
  view,
  counts,
  anchors: ({ triggers: rows }) => rows.map((row) => toAnchorRow('trigger', row)),
  queries: ({ triggers: rows }) => rows.map(({ id, query }) => ({ id, type: 'prometheus', query })),
} satisfies Section;
