import type { Section } from '../section';
import { queries as view } from './view';

/** Every query behind the report, once. */
export const queries = { title: 'document.queries.title', view } satisfies Section;
