import type { Block, Tone } from '../document/blocks';
import type { Language } from '../i18n/language';
import type { SectionId } from '../sections/ids';

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
