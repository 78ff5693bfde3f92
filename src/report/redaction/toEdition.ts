import type { Edition, Redaction } from '../../engine/model/edition';
import type { Telling } from '../../i18n/locale';
import type { SectionId } from '../../sections/ids';
import { EMPTY, fieldsOf, type Report } from '../../sections/report';
import { redact } from './redact';
import { retell } from './relocalize';
import { mapStrings } from './strings';

/**
 * The report as its author hands it on, told in the reader's language, with `edition` saying what was written on it, left out and hidden; without
 * one where nothing was chosen. An edition of an edition adds to what is missing already. The verdict is never left out, and sentences
 * about what was left out stay.
 */
export function toEdition(report: Report, choices: Choices, telling: Telling): Report {
  const omitted = choices.omit.filter((id) => id !== 'verdict');
  // Hidden first: a section that is left out may be the only one to tell that a word in another one's sentence is a label's value.
  const hidden = redact(report, choices.redact);
  const told = retell(leaveOut(hidden, omitted), telling.translate);
  const edition = toEditionNote(report.edition, choices, omitted);
  return edition === null ? told : { ...told, edition };
}

function leaveOut(report: Report, omitted: readonly SectionId[]): Report {
  const fields = omitted.flatMap(fieldsOf);
  const rest: Report = { ...report, ...Object.fromEntries(fields.map((field) => [field, EMPTY[field]])) };
  return omitted.includes('queries') ? mapStrings(rest, (text, key) => (key === 'query' ? '' : text)) : rest;
}

const NOTHING: Edition = Object.freeze({ title: null, note: null, omitted: [], redacted: [] });

function toEditionNote(before: Edition = NOTHING, choices: Choices, omitted: readonly SectionId[]): Edition | null {
  const edition: Edition = {
    title: choices.title === null ? before.title : wordsOf(choices.title),
    note: choices.note === null ? before.note : wordsOf(choices.note),
    omitted: [...new Set([...before.omitted, ...omitted])],
    redacted: [...new Set([...before.redacted, ...choices.redact])],
  };
  return Object.values(edition).every((chosen) => chosen === null || chosen.length === 0) ? null : edition;
}

function wordsOf(written: string): string | null {
  return written.trim() === '' ? null : written;
}

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

/** Nothing chosen. @internal for tests */
export const WHOLE: Choices = Object.freeze({ title: null, note: null, omit: [], redact: [] });
