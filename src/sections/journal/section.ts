import { annotationRequests } from '../../engine/notes/readNotes';
import type { Section } from '../section';
import { toJournal, toUnreadNotes } from './judge';
import { counts, journal as view } from './view';

/** Everything that people wrote down since the rollout began. */
export const journal = {
  title: 'page.journal.title',
  subjects: ({ plan, schedule }) => [['annotations', annotationRequests(plan, schedule)]],
  judge: {
    stage: 'people',
    run: ({ notes, context }) => ({
      parts: { journal: toJournal(notes, context.schedule) },
      findings: toUnreadNotes(notes, context),
    }),
  },
  view,
  counts,
} satisfies Section;
