import { type Section, toAnchorRow } from '../section';
import { toWatch } from './judge';
import { frames } from './tables';
import { counts, watch as view } from './view';

/** Rounds of the watch, each with what became of it. */
export const watch = {
  title: 'page.watch.title',
  judge: {
    stage: 'told',
    run: ({ plan, context, notes, observedAt }) => ({
      parts: { schedule: toWatch({ plan, context, notes, findingsAt: observedAt }) },
    }),
  },
  view,
  counts,
  frames,
  anchors: ({ schedule }) => schedule.map((row) => toAnchorRow('due', row, `group-watch-${row.round}`)),
} satisfies Section;
