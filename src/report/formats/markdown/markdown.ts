import { toDocument } from '../../document/toDocument';
import type { Format } from '../format';
import { toMarkdown } from './toMarkdown';

/** GitHub Flavored Markdown (0.29-gfm), without raw HTML. */
export const markdown: Format = Object.freeze({
  id: 'markdown',
  extension: '.md',
  mediaType: 'text/markdown',
  write: (report, options) => toMarkdown(toDocument(report, options.telling), options),
} satisfies Format);
