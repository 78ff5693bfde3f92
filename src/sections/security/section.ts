import { judgeItems, toComparedItem } from '../judgeItems';
import { type Section, toAnchorRow } from '../section';
import { counts, security as view } from './view';

/** The security items, each judged by a query, by a person, or by another finding. */
export const security = {
  title: 'page.security.title',
  items: (plan) => plan.security,
  judge: {
    stage: 'items',
    run: (input) => {
      const { rows, findings } = judgeItems(input.plan.security, input);
      return { parts: { security: rows }, findings };
    },
  },
  view,
  counts,
  compared: {
    item: { subjects: ({ security: rows }) => rows.map(toComparedItem) },
  },
  anchors: ({ security: rows }) => rows.map((item) => toAnchorRow('item', item)),
  queries: ({ security: rows }) => rows,
} satisfies Section;
