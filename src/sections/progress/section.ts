import { type Section, toAnchorRow } from '../section';
import { toProgress } from './judge';
import { counts, progress as view } from './view';

/** Planned work, and how much of it is done. */
export const progress = {
  title: 'page.progress.title',
  judge: {
    stage: 'told',
    run: ({ plan, context }) => ({ parts: { progress: toProgress(plan.progress, context.translate) } }),
  },
  view,
  counts,
  anchors: ({ progress: groups }) => groups.map((row) => toAnchorRow('group-progress', row)),
} satisfies Section;
