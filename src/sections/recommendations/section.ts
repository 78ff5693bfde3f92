import type { Section } from '../section';
import { counts, recommendations as view } from './view';

/** What is worth doing in the next weeks; made of the whole report. */
export const recommendations = { title: 'page.recommendations.title', view, counts } satisfies Section;
