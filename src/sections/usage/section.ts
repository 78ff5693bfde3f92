import type { Section } from '../section';
import { toUsageRow, usageRequests } from './judge';
import { frames } from './tables';
import { counts, usage as view } from './view';

/** Figures of business and use: told, not judged. */
export const usage = {
  title: 'page.usage.title',
  subjects: ({ plan, schedule }) =>
    plan.usage.map((quantity) => [`usage/${quantity.id}`, usageRequests(quantity, schedule)]),
  judge: {
    stage: 'told',
    run: ({ plan, answers, context }) => ({
      parts: { usage: plan.usage.map((quantity) => toUsageRow(quantity, answers(`usage/${quantity.id}`), context)) },
    }),
  },
  view,
  counts,
  frames,
  queries: ({ usage: rows }) => rows,
} satisfies Section;
