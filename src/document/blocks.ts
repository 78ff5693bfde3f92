export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'unknown' | 'dim';

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly table: Table }
  /** A plot that stands by itself; what it draws also stands in a table beside it. */
  | { readonly kind: 'figure'; readonly drawing: Drawing };

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly tone: Tone;
}

export interface ListItem {
  /** The status in a word, such as `failed`; '' where there is none. */
  readonly mark: string;
  readonly tone: Tone;
  readonly text: string;
}

export interface Table {
  /** Says what the table holds; unique in its section. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly name: string;
  /** `number` stands at the end of its cell, `code` is verbatim (a query, a log line), `drawing` holds plots and no text. */
  readonly kind: 'text' | 'number' | 'code' | 'drawing';
}

export interface TableRow {
  /** As many as there are columns; the first names the row. */
  readonly cells: readonly Cell[];
  /** `sub` continues the row before it, `total` adds up those above. */
  readonly kind: 'row' | 'sub' | 'total';
}

export interface Cell {
  readonly text: string;
  readonly tone: Tone;
  readonly drawing: Drawing | null;
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

/** A plot in a cell; nothing where there is none to draw. */
export function plot(drawing: Drawing | null): Cell {
  return { text: '', tone: 'plain', drawing };
}

export function row(cells: readonly Cell[], kind: TableRow['kind'] = 'row'): TableRow {
  return { cells, kind };
}

export function column(name: string, kind: TableColumn['kind'] = 'text'): TableColumn {
  return { name, kind };
}

export function table(caption: string, columns: readonly TableColumn[], rows: readonly TableRow[]): Block {
  const whole: Table = { caption, columns, rows };
  return { kind: 'table', table: whole };
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function paragraph(text: string, tone: Tone = 'plain'): Block {
  return { kind: 'paragraph', text, tone };
}

export function fact(name: string, value: string, tone: Tone = 'plain'): Fact {
  return { name, value, tone };
}

export function facts(entries: readonly Fact[]): Block {
  return { kind: 'facts', facts: entries };
}

export function list(items: readonly ListItem[]): Block {
  return { kind: 'list', items };
}

export function figure(drawing: Drawing): Block {
  return { kind: 'figure', drawing };
}
