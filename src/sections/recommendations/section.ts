import type { Section } from '../section';
import { recommendations as view } from './view';

/** What is worth doing in the next weeks; made of the whole report. */
export const recommendations = { title: 'page.recommendations.title', view } satisfies Section;
