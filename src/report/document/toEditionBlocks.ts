import type { Edition } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';
import { toEditionWords } from '../words/toEditionWords';
import { paragraph } from './blocks';
import type { Block } from './document';

/** The author's note, and that a reader does not see everything. */
export function toEditionBlocks(edition: Edition | undefined, telling: Telling): readonly Block[] {
  if (edition === undefined) {
    return [];
  }
  const said = toEditionWords(edition, telling);
  return [
    ...(edition.note === null || edition.note === '' ? [] : [paragraph(edition.note)]),
    ...(said.length === 0 ? [] : [paragraph(said.join(' '), 'dim')]),
  ];
}
