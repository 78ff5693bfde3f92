import { toDocument } from '../../document/toDocument';
import type { Format } from '../format';
import { toText } from './toText';

/** For a terminal. */
export const text: Format = Object.freeze({
  id: 'text',
  extension: '.txt',
  mediaType: 'text/plain',
  write: (report, { telling, link }) => toText(toDocument(report, telling), telling.translate, link),
} satisfies Format);
