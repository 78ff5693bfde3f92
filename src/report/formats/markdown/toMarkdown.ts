import type { DocumentSection, ReportDocument } from '../../document/document';
import { markdownText, webAddress } from '../../escape';
import type { WriteOptions } from '../format';
import { blockMarkdown } from './blockMarkdown';
import { toneMark } from './toneMark';

/** One heading of the first level, one of the second a section; no drawings: the tables beside them hold the same figures. */
export function toMarkdown(document: ReportDocument, { telling: { translate }, link }: WriteOptions): string {
  const { title, verdict, lead, sections, colophon } = document;
  const { word, tone, score, coverage } = verdict;
  const address = webAddress(link);
  const parts = [
    `# ${markdownText(title)}`,
    `${toneMark(tone)}**${markdownText(word)}**, ${markdownText(translate('formats.figures', { score, coverage }))}`,
    ...(address === null ? [] : [`[${markdownText(translate('documentHtml.link', {}))}](<${address}>)`]),
    ...blockMarkdown(lead, title),
    ...sections.flatMap(sectionMarkdown),
    ...(colophon.length === 0 ? [] : ['---']),
    ...colophon.map(markdownText),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionMarkdown({ title, note, blocks }: DocumentSection): readonly string[] {
  return [`## ${markdownText(title)}`, markdownText(note), ...blockMarkdown(blocks, title)];
}
