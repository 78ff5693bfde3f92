import type { Block, Table, TableColumn, TableRow } from '../../document/blocks';
import type { Translate } from '../../engine/model/finding';
import { plainLine, webAddress } from '../escape';
import type { DocumentSection, ReportDocument } from '../reportDocument';
import { toDocument } from '../toDocument';
import { type Format, isNamedBy, withoutDrawings } from './format';

/** For a terminal. */
export const text: Format = Object.freeze({
  id: 'text',
  extension: '.txt',
  mediaType: 'text/plain',
  write: (report, { telling, link }) => toText(toDocument(report, telling), telling.translate, link),
} satisfies Format);

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

const STEP = '  ';

interface Written {
  readonly lines: readonly string[];
  /** The name under which the next block stands. */
  readonly under: string;
  readonly indent: string;
}

/** Blocks as lines. What a heading or a caption names stands further in; a caption that repeats the name above it is left out. */
export function blockLines(blocks: readonly Block[], title: string): readonly string[] {
  return blocks.reduce(withBlock, { lines: [], under: title, indent: '' }).lines;
}

function withBlock({ lines, under, indent }: Written, block: Block): Written {
  const gap = lines.length === 0 ? [] : [''];
  if (block.kind === 'heading') {
    return { lines: [...lines, ...gap, plainLine(block.text)], under: block.text, indent: STEP };
  }
  const body = bodyOf(block);
  if (block.kind !== 'table' || body.length === 0 || isNamedBy(under, block.table.caption)) {
    return { lines: [...lines, ...body.map((line) => `${indent}${line}`)], under, indent };
  }
  return {
    lines: [...lines, ...gap, plainLine(block.table.caption), ...body.map((line) => `${STEP}${line}`)],
    under,
    indent,
  };
}

function bodyOf(block: Exclude<Block, { kind: 'heading' }>): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainLine(block.text).trim()].filter((line) => line !== '');
    case 'facts':
      return toColumns(block.facts.map(({ name, value }) => [plainLine(name), plainLine(value)]));
    case 'list':
      return block.items.map(({ mark, text }) => `- ${plainLine(mark === '' ? text : `${mark}: ${text}`)}`);
    case 'table':
      return tableLines(block.table);
    case 'figure':
      return [];
  }
}

/** Texts as list items, one line each. */
export function bullets(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `- ${plainLine(text)}`);
}

/** A table's lines: its columns' names, then its rows with figures at the end of their column; none where it has no rows. */
export function tableLines(table: Table): readonly string[] {
  const { columns, rows } = withoutDrawings(table);
  const head = columns.map(({ name }) => plainLine(name).trim());
  const lines = [...(head.join('') === '' ? [] : [head]), ...rows.map(toCells)];
  return rows.length === 0 ? [] : toColumns(lines, { atEnd: columns.map(isNumber) });
}

function toCells({ cells, kind }: TableRow): readonly string[] {
  return cells.map(({ text }, index) => `${kind === 'sub' && index === 0 ? '  ' : ''}${plainLine(text).trim()}`);
}

function isNumber({ kind }: TableColumn): boolean {
  return kind === 'number';
}

/** A longer cell pushes its own row aside, not every other one. */
const WIDEST = 80;

export interface ColumnOptions {
  /** Columns whose cells stand at their end. */
  readonly atEnd?: readonly boolean[];
}

/** Lines with their columns padded to the widest cell of up to 80 characters; a last column that stands at its start is left as it is. */
export function toColumns(rows: readonly (readonly string[])[], { atEnd = [] }: ColumnOptions = {}): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      const width = lengthOf(cell);
      widths[index] = Math.max(widths[index] ?? 0, width > WIDEST ? 0 : width);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0, atEnd[index] === true))
      .join('  ')
      .trimEnd()
  );
}

function padded(cell: string, width: number, isAtEnd: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - lengthOf(cell)));
  return isAtEnd ? `${blanks}${cell}` : `${cell}${blanks}`;
}

/** Characters, not UTF-16 units. */
function lengthOf(cell: string): number {
  return [...cell].length;
}
