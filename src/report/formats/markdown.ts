import type { Block, Cell, Fact, ListItem, Table, TableColumn, TableRow, Tone } from '../../document/blocks';
import { markdownCellCode, markdownText, webAddress } from '../escape';
import type { DocumentSection, ReportDocument } from '../reportDocument';
import { toDocument } from '../toDocument';
import { type Format, isNamedBy, withoutDrawings, type WriteOptions } from './format';

/** GitHub Flavored Markdown (0.29-gfm), without raw HTML. */
export const markdown: Format = Object.freeze({
  id: 'markdown',
  extension: '.md',
  mediaType: 'text/markdown',
  write: (report, options) => toMarkdown(toDocument(report, options.telling), options),
} satisfies Format);

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

/** Blocks as Markdown, '' for one that has nothing to say. A caption that repeats the name above it is left out. */
export function blockMarkdown(blocks: readonly Block[], title: string): readonly string[] {
  let under = title;
  return blocks.flatMap((block) => {
    under = block.kind === 'heading' ? block.text : under;
    return toParts(block, under);
  });
}

function toParts(block: Block, under: string): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`### ${markdownText(block.text)}`];
    case 'paragraph':
      return [markdownText(block.text)];
    case 'facts':
      return [block.facts.map(toFact).join('\n')];
    case 'list':
      return [block.items.map(toItem).join('\n')];
    case 'table': {
      const table = tableMarkdown(block.table);
      return table === '' || isNamedBy(under, block.table.caption)
        ? [table]
        : [`**${markdownText(block.table.caption)}**`, table];
    }
    case 'figure':
      return [];
  }
}

function toFact({ name, value, tone }: Fact): string {
  return `- **${markdownText(name)}**: ${toneMark(tone)}${markdownText(value)}`;
}

function toItem({ mark, tone, text }: ListItem): string {
  return mark === ''
    ? `- ${markdownText(text)}`
    : `- ${toneMark(tone)}**${markdownText(mark)}**: ${markdownText(text)}`;
}

/** A longer text is no word that judges, so it takes no sign. */
const WORD_CHARACTERS = 28;

/** A table of GitHub Flavored Markdown, figures at the end of their cells; '' where it has no rows. */
export function tableMarkdown(table: Table): string {
  const { columns, rows } = withoutDrawings(table);
  const lines = [
    columns.map(({ name }) => markdownText(name)),
    columns.map(({ kind }) => (kind === 'number' ? '---:' : '---')),
    ...rows.map((row) => toCells(row, columns)),
  ];
  return columns.length === 0 ? '' : lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function toCells({ cells, kind }: TableRow, columns: readonly TableColumn[]): readonly string[] {
  return cells.map((cell, index) => {
    const text = toCell(cell, columns[index]?.kind ?? 'text');
    return index === 0 && text !== '' ? named(text, kind) : text;
  });
}

function toCell({ text, tone }: Cell, kind: TableColumn['kind']): string {
  if (kind === 'code') {
    return markdownCellCode(text);
  }
  const isWord = kind === 'text' && text !== '' && text.length <= WORD_CHARACTERS;
  return `${isWord ? toneMark(tone) : ''}${markdownText(text)}`;
}

function named(text: string, kind: TableRow['kind']): string {
  return kind === 'row' ? text : kind === 'sub' ? `↳ ${text}` : `**${text}**`;
}

const MARKS: Readonly<Record<Tone, string>> = Object.freeze({
  good: '✓ ',
  warn: '! ',
  bad: '✗ ',
  unknown: '? ',
  plain: '',
  dim: '',
});

/** A sign before a word that judges, for the eye; the word says the same. */
export function toneMark(tone: Tone): string {
  return MARKS[tone];
}
