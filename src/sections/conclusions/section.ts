import type { Section } from '../section';
import { frames } from './tables';
import { conclusions as view } from './view';

/** What is worth knowing, and what is to be done; made of the whole report. */
export const conclusions = { title: 'page.conclusions.title', view, frames } satisfies Section;
