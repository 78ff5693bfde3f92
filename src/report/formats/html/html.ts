import { toDocument } from '../../document/toDocument';
import type { Format } from '../format';
import { writeHtml } from './writeHtml';

/** The whole report as one page that opens from disk, in both themes, and prints. */
export const html: Format = Object.freeze({
  id: 'html',
  extension: '.html',
  mediaType: 'text/html',
  write: (report, options) => writeHtml(toDocument(report, options.telling), options),
} satisfies Format);
