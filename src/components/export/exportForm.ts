import type { Redaction } from '../../engine/model/report';
import type { Language } from '../../i18n/language';
import type { SectionId } from '../../report/redaction/sectionId';

/** What a person has chosen so far for an export. */
export interface ExportForm {
  /** Id of a format. */
  readonly format: string;
  readonly title: string;
  readonly note: string;
  readonly language: Language;
  /** An IANA name, as typed: it may be none yet. */
  readonly zone: string;
  readonly omit: readonly SectionId[];
  readonly redact: readonly Redaction[];
  readonly withLink: boolean;
}
