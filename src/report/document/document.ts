import type { Language } from '../../i18n/language';
import type { SectionId } from '../edition/sectionId';
import type { Drawing } from './drawing';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'unknown' | 'dim';

/** A report as a reader sees it, before any medium: all words, numbers and times are made, nothing is escaped yet. */
export interface ReportDocument {
  readonly language: Language;
  /** Title and version, or the author's own. */
  readonly title: string;
  readonly verdict: { readonly word: string; readonly tone: Tone; readonly score: string; readonly coverage: string };
  /** Deployment, windows, evaluation; the author's note; what was left out. */
  readonly lead: readonly Block[];
  /** Those that have something to say, in the page's order; the first one is the verdict's. */
  readonly sections: readonly DocumentSection[];
  /** By what plan, when and from which sources it was made, and when to look again. */
  readonly colophon: readonly string[];
}

export interface DocumentSection {
  readonly id: SectionId;
  readonly title: string;
  /** What the section holds in a few words, such as `11 measures, 2 worse`; '' where nothing is counted. */
  readonly note: string;
  readonly blocks: readonly Block[];
}

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
