import { type Section, toAnchorRow } from '../section';
import { toRejected, toSignoffs } from './judge';
import { counts, signoffs as view } from './view';

/** Who confirmed what. */
export const signoffs = {
  title: 'page.signoffs.title',
  judge: {
    stage: 'people',
    run: ({ plan, notes, context }) => {
      const rows = toSignoffs(plan.signoffs, notes);
      return { parts: { signoffs: rows }, findings: toRejected(rows, context) };
    },
  },
  view,
  counts,
  anchors: ({ signoffs: rows }) => rows.map(({ id, role }) => toAnchorRow('signoff', { id, title: role })),
} satisfies Section;
