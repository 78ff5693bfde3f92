import type { Block, Cell, Fact, ListItem, Table, TableColumn, TableRow, Tone } from '../../../document/blocks';
import { escapeMarkup } from '../../escape';
import { isNamedBy } from '../format';
import { writeDrawing } from './writeDrawing';

interface BlockPlace {
  /** What the block stands in, in words. */
  readonly section: string;
  /** The heading that it stands under. */
  readonly heading: string;
  /** Level of a heading among the blocks. */
  readonly level: 2 | 3;
}

/** Blocks in their order. */
export function writeBlocks(
  blocks: readonly Block[],
  { section, level }: Pick<BlockPlace, 'section' | 'level'>
): string {
  let heading = section;
  return blocks
    .map((block) => {
      heading = block.kind === 'heading' ? block.text : heading;
      return writeBlock(block, { section, heading, level });
    })
    .join('\n');
}

function writeBlock(block: Block, { section, heading, level }: BlockPlace): string {
  switch (block.kind) {
    case 'heading':
      return `<h${level}>${escapeMarkup(block.text)}</h${level}>`;
    case 'paragraph':
      return `<p${toned(block.tone)}>${escapeMarkup(block.text)}</p>`;
    case 'facts':
      return block.facts.length === 0 ? '' : `<dl class="facts">${block.facts.map(writeFact).join('')}</dl>`;
    case 'list':
      return block.items.length === 0 ? '' : `<ul class="list">${block.items.map(writeItem).join('\n')}</ul>`;
    case 'table':
      return writeTable(block.table, { section, heading });
    case 'figure':
      return `<figure tabindex="0">${writeDrawing(block.drawing)}</figure>`;
  }
}

function writeFact({ name, value, tone }: Fact): string {
  return `<div><dt>${escapeMarkup(name)}</dt><dd${toned(tone)}>${escapeMarkup(value)}</dd></div>`;
}

function writeItem({ mark, tone, text }: ListItem): string {
  return mark === ''
    ? `<li class="${tone}"><span>${escapeMarkup(text)}</span></li>`
    : `<li class="marked"><span class="chip ${tone}">${escapeMarkup(mark)}</span><span>${escapeMarkup(text)}</span></li>`;
}

function toned(tone: Tone): string {
  return tone === 'plain' ? '' : ` class="${tone}"`;
}

/** A chip holds a word; a longer text would be wider than its column, and a figure is no word. */
const CHIP_CHARACTERS = 16;

/** A longer word may break anywhere, or it would push the table off the page. */
const LONG_WORD = /\S{25}/;

/** A longer figure may break between its words. */
const UNBROKEN_CHARACTERS = 34;

/** A text of this length stands on one line where a table may scroll; a longer one gets a column of some room, and one beyond a wide one. */
const LINE_CHARACTERS = 24;
const SENTENCE_CHARACTERS = 60;

/** More columns print smaller. */
const DENSE_COLUMNS = 8;

/** A table of no more rows stays on one sheet of paper. */
const SHORT_ROWS = 6;

/** Columns that fit a narrow screen by breaking their words; wider tables scroll within a region of their own. */
const NARROW_COLUMNS = 3;

export interface TablePlace {
  /** Where the table stands, in words: regions of one page differ by name. */
  readonly section: string;
  /** The heading that the table stands under, which may say what the caption says. */
  readonly heading: string;
}

/** A table with its caption, which is not seen where its heading says the same. */
export function writeTable(table: Table, { section, heading }: TablePlace): string {
  const { columns, rows } = table;
  const caption = `<caption${isNamedBy(heading, table.caption) || (heading !== '' && table.caption.endsWith(` ${heading}`)) ? ' class="hidden"' : ''}>${escapeMarkup(table.caption)}</caption>`;
  const head = `<thead><tr>${columns.map(writeHead).join('')}</tr></thead>`;
  const body = `<tbody>${rows.map((row) => writeRow(row, columns)).join('\n')}</tbody>`;
  const whole = `<table${classes([columns.length > DENSE_COLUMNS ? 'dense' : '', rows.length > SHORT_ROWS ? '' : 'short'])}>${caption}${head}\n${body}</table>`;
  const isWide = columns.length > NARROW_COLUMNS || columns.some(({ kind }) => kind === 'drawing');
  return isWide
    ? `<div class="wide" role="region" tabindex="0" aria-label="${escapeMarkup(`${section}: ${table.caption}`)}">${whole}</div>`
    : whole;
}

function writeHead({ name, kind }: TableColumn): string {
  const align = classes([kind === 'number' ? 'n' : '', LONG_WORD.test(name) ? 'any' : '']);
  return name === '' ? `<td${align}></td>` : `<th scope="col"${align}>${escapeMarkup(name)}</th>`;
}

function writeRow({ cells, kind }: TableRow, columns: readonly TableColumn[]): string {
  const [first, ...rest] = columns.map((column, index) => ({ cell: cells[index] ?? EMPTY, column }));
  const name = first === undefined ? '' : writeName(first.cell, first.column);
  return `<tr${kind === 'row' ? '' : ` class="${kind}"`}>${name}${rest.map(({ cell, column }) => writeCell(cell, column)).join('')}</tr>`;
}

const EMPTY: Cell = Object.freeze({ text: '', tone: 'plain', drawing: null });

/** Names stand at the start of their cells, figures too. */
const NAMING: TableColumn = Object.freeze({ key: '', name: '', kind: 'text' });

/** The first cell names its row; without a name it is no heading. */
function writeName(cell: Cell, column: TableColumn): string {
  return cell.text === ''
    ? writeCell(cell, column)
    : `<th scope="row"${classes([...room(cell, NAMING), toneClass(cell)])}>${writeText(cell.text, column)}</th>`;
}

function writeCell(cell: Cell, column: TableColumn): string {
  const drawing = cell.drawing === null ? '' : writeDrawing(cell.drawing);
  if (drawing !== '') {
    return `<td class="d">${escapeMarkup(cell.text)}${drawing}</td>`;
  }
  if (column.kind === 'text' && isShortJudgement(cell)) {
    return `<td><span class="chip ${cell.tone}">${escapeMarkup(cell.text)}</span></td>`;
  }
  return `<td${classes([...room(cell, column), toneClass(cell)])}>${writeText(cell.text, column)}</td>`;
}

function room({ text }: Cell, { kind }: TableColumn): readonly string[] {
  const mayBreak = kind === 'number' ? LONG_WORD.test(text) || text.length > UNBROKEN_CHARACTERS : LONG_WORD.test(text);
  return [kind === 'number' ? 'n' : '', mayBreak ? 'any' : '', kind === 'number' ? '' : widthOf(text)];
}

function widthOf({ length }: string): 'long' | 'mid' | '' {
  if (length > SENTENCE_CHARACTERS) {
    return 'long';
  }
  return length > LINE_CHARACTERS ? 'mid' : '';
}

function isShortJudgement({ text, tone }: Cell): boolean {
  return isJudged(tone) && text !== '' && text.length <= CHIP_CHARACTERS && !/\d/.test(text);
}

function writeText(text: string, { kind }: TableColumn): string {
  const escaped = escapeMarkup(text);
  return kind === 'code' && escaped !== '' ? `<code>${escaped}</code>` : escaped;
}

function toneClass({ text, tone }: Cell): string {
  return tone === 'plain' || text === '' ? '' : tone;
}

function classes(names: readonly string[]): string {
  const given = names.filter((name) => name !== '');
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`;
}

/** Whether a tone tells a judgement, and so needs its sign beside the colour. */
export function isJudged(tone: Tone): boolean {
  return tone !== 'plain' && tone !== 'dim';
}
