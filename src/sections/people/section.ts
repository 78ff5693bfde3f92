import type { Section } from '../section';
import { frames } from './tables';
import { counts, people as view } from './view';

/** Roles and how to reach them. */
export const people = {
  title: 'page.people.title',
  judge: { stage: 'told', run: ({ plan }) => ({ parts: { people: plan.people } }) },
  view,
  counts,
  frames,
} satisfies Section;
