import type { Block, Cell, Fact, ListItem, Table, TableColumn, TableRow, Tone } from './document';
import type { Drawing } from './drawing';

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
