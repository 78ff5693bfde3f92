export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'unknown' | 'dim';

/** Shapes that stand beside a word on the page, so that no meaning hangs on a colour. */
export type Glyph =
  | 'pass'
  | 'warn'
  | 'fail'
  | 'unknown'
  | 'waiting'
  | 'better'
  | 'same'
  | 'worse'
  | 'inconclusive'
  | 'no-data'
  | 'failed'
  | 'flame'
  | 'person'
  | 'query'
  | 'arrow';

/** A query that can be opened or copied on the page; `title` says what it belongs to. */
export interface QueryOf {
  readonly title: string;
  /** Id of the source; '' where it is not known which one was asked. */
  readonly source: string;
  readonly query: string;
}

/** Where text leads on the page; files name the place in the text itself. */
export type Link =
  | {
      readonly kind: 'finding';
      readonly finding: string;
      /** Stands on the page in place of the text, which names the finding too. */
      readonly text: string;
      /** `section` names where the finding stands, `title` what it is. */
      readonly shows: 'section' | 'title';
    }
  | { readonly kind: 'trace'; readonly source: string };

/** A group of rows or sentences that folds on the page: its heading, the paragraph after it as its sum, and what follows. */
export interface Group {
  /** Of its element, such as `group-readiness-training`. */
  readonly id: string;
  /** Folded until it is opened. */
  readonly isWell: boolean;
  /** How much of it is done; null where nothing is counted. */
  readonly percent: number | null;
}

/** What only the page uses; files do not look at it. */
interface PageOnly {
  readonly query?: QueryOf;
  /** Offers to ask again for what did not come. */
  readonly asksAgain?: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly group?: Group }
  | ({ readonly kind: 'paragraph'; readonly text: string; readonly tone: Tone } & PageOnly)
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | ({ readonly kind: 'list'; readonly items: readonly ListItem[] } & PageOnly)
  | { readonly kind: 'table'; readonly table: Table }
  /** A plot that stands by itself; what it draws also stands in a table beside it. */
  | { readonly kind: 'figure'; readonly drawing: Drawing };

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly tone: Tone;
  readonly glyph?: Glyph;
}

export interface ListItem {
  /** The status in a word, such as `failed`; '' where there is none. */
  readonly mark: string;
  readonly tone: Tone;
  readonly text: string;
  readonly glyph?: Glyph;
  readonly link?: Link;
}

export interface Table {
  /** Says what the table holds; unique in its section. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  /** Stays when the words change; unique in its table. */
  readonly key: string;
  readonly name: string;
  /** `number` stands at the end of its cell, `code` is verbatim (a query, a log line), `drawing` holds plots and no text. */
  readonly kind: 'text' | 'number' | 'code' | 'drawing';
  /** Key of a column in whose cells the page shows it: on a line below, or after the text. */
  readonly under?: string;
  readonly beside?: string;
  /** The page says it in another way. */
  readonly isFileOnly?: boolean;
}

export interface TableRow {
  /** As many as there are columns; the first names the row. */
  readonly cells: readonly Cell[];
  /** `sub` continues the row before it, `total` adds up those above. */
  readonly kind: 'row' | 'sub' | 'total';
  /** Of its element on the page, such as `capacity-disk`. */
  readonly id?: string;
  readonly query?: QueryOf;
  /** Shown on the page only when all are asked for. */
  readonly isRest?: boolean;
}

export interface Cell {
  readonly text: string;
  readonly tone: Tone;
  readonly drawing: Drawing | null;
  readonly glyph?: Glyph;
  /** The word is a judgement, which stands in a chip. */
  readonly isChip?: boolean;
  /** A length in per cent, drawn below the text. */
  readonly bar?: number | null;
  readonly link?: Link;
  readonly isFileOnly?: boolean;
}

/** A plot as plain geometry, for any medium that can draw lines. Coordinates in units of `width` and `height`, y from the top. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it draws, in words; never empty. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}

export type Shape =
  | { readonly kind: 'path'; readonly d: string; readonly role: Role }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly role: Role;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly role: Role;
    }
  | { readonly kind: 'dot'; readonly at: readonly [number, number]; readonly role: Role }
  | {
      readonly kind: 'text';
      readonly at: readonly [number, number];
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly role: Role;
    };

/** What a shape means; a medium gives each a colour and a dash of its own, so that none is told by colour alone. */
export type Role =
  | 'current'
  | 'baseline'
  | 'release'
  | 'target'
  | 'tolerance'
  | 'axis'
  | 'label'
  | 'good'
  | 'warn'
  | 'bad'
  | 'unknown'
  | 'silenced'
  | 'fill';

export function cell(text: string, tone: Tone = 'plain'): Cell {
  return { text, tone, drawing: null };
}

/** A cell that the page leaves out: it says the same in another way. */
export function fileOnly(whole: Cell): Cell {
  return { ...whole, isFileOnly: true };
}

/** A plot in a cell; nothing where there is none to draw. */
export function plot(drawing: Drawing | null): Cell {
  return { text: '', tone: 'plain', drawing };
}

/** What a row is on the page. */
export type RowPlace = Pick<TableRow, 'id' | 'query' | 'isRest'>;

export function row(cells: readonly Cell[], kind: TableRow['kind'] = 'row', place: RowPlace = {}): TableRow {
  return { ...place, cells, kind };
}

export function column(key: string, name: string, kind: TableColumn['kind'] = 'text'): TableColumn {
  return { key, name, kind };
}

/** A column that the page shows in the cells of another one: below the text, or after it. */
export function under(key: string, hosted: TableColumn): TableColumn {
  return { ...hosted, under: key };
}

export function beside(key: string, hosted: TableColumn): TableColumn {
  return { ...hosted, beside: key };
}

export function table(caption: string, columns: readonly TableColumn[], rows: readonly TableRow[]): Block {
  const whole: Table = { caption, columns, rows };
  return { kind: 'table', table: whole };
}

export function heading(text: string, group?: Group): Block {
  return group === undefined ? { kind: 'heading', text } : { kind: 'heading', text, group };
}

export function paragraph(text: string, tone: Tone = 'plain', page: PageOnly = {}): Block {
  return { ...page, kind: 'paragraph', text, tone };
}

export function fact(name: string, value: string, tone: Tone = 'plain'): Fact {
  return { name, value, tone };
}

export function facts(entries: readonly Fact[]): Block {
  return { kind: 'facts', facts: entries };
}

export function list(items: readonly ListItem[], page: PageOnly = {}): Block {
  return { ...page, kind: 'list', items };
}

export function figure(drawing: Drawing): Block {
  return { kind: 'figure', drawing };
}
