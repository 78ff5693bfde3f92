import type { Redaction } from '../../engine/model/reportValues';
import type { SectionId } from './sectionId';

/** What the author of an edition chose. */
export interface Choices {
  /** In place of the plan's title and version; '' for those, null for what an earlier edition had. */
  readonly title: string | null;
  /** '' for none, null for an earlier edition's. */
  readonly note: string | null;
  /** Sections to leave out; the verdict always stays. */
  readonly omit: readonly SectionId[];
  readonly redact: readonly Redaction[];
}

export const WHOLE: Choices = Object.freeze({ title: null, note: null, omit: [], redact: [] });
