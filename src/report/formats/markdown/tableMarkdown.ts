import type { Cell, Table, TableColumn, TableRow } from '../../document/document';
import { markdownCellCode, markdownText } from '../../escape';
import { withoutDrawings } from '../withoutDrawings';
import { toneMark } from './toneMark';

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
