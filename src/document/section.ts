import type { Block } from './blocks';

/** Who reads a section: a file holds what two who ask have in common, the page also how it was asked. */
export type Medium = 'file' | 'page';

/** What the other sections hold that one of them points at. */
export interface Around {
  /** Every finding of the report by its id. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** Every query behind a row of the report, in its sections' order. */
  readonly queries: readonly Asked[];
  /** A file, unless it says another one. */
  readonly medium?: Medium;
}

/** Where a finding stands on the page, and in every document. */
export interface Anchor {
  readonly finding: string;
  /** Of the row, or of the section where the finding is a whole section. */
  readonly title: string;
  /** Id of the section's element, and its title. */
  readonly section: string;
  readonly sectionTitle: string;
  /** Names of the rows that may show it, the narrowest first; a folded group has its head alone. */
  readonly rows: readonly string[];
}

/** A query as it was asked for the row of `id`; `source` is '–' where the row does not say which. */
export interface Asked {
  readonly id: string;
  readonly source: string;
  readonly query: string;
}

export interface SectionBody {
  readonly title: string;
  /** What the section holds in a few words; '' where nothing is counted. */
  readonly note: string;
  readonly blocks: readonly Block[];
  /** Beside the title on the page; what is counted stands at the end of the line: the note, unless `aside` says it shorter. */
  readonly subtitle?: string;
  readonly aside?: string;
  /** Nothing wants a look: the page folds it to `summary` where something else does. */
  readonly isWell?: boolean;
  readonly summary?: string;
  /** Folds while it is well, even where nothing else wants a look. */
  readonly isFoldedAlone?: boolean;
}
