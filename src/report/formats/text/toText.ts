import type { Translate } from '../../../engine/model/finding';
import type { DocumentSection, ReportDocument } from '../../document/document';
import { plainLine, webAddress } from '../../escape';
import { blockLines } from './blockLines';

/**
 * A report for a terminal: every line stands by itself and nothing in it moves the cursor. Drawings are left out, and so are the queries,
 * each of them longer than a terminal is wide; the other formats have them. Ends with a newline.
 */
export function toText(
  { title, verdict, lead, sections, colophon }: ReportDocument,
  translate: Translate,
  link: string | null = null
): string {
  const { word, score, coverage } = verdict;
  const parts = [
    [title, `${word.toUpperCase()}   ${translate('formats.figures', { score, coverage })}`].map(plainLine),
    blockLines(lead, title),
    ...sections.filter(({ id }) => id !== 'queries').map(sectionLines),
    [...colophon, ...(webAddress(link) === null ? [] : [webAddress(link) ?? ''])].map(plainLine),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`;
}

function sectionLines({ title, note, blocks }: DocumentSection): readonly string[] {
  return [
    plainLine(note === '' ? title : `${title}: ${note}`),
    ...blockLines(blocks, title).map((line) => `  ${line}`),
  ];
}
