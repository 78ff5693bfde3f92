import type { ExportForm } from '../../../components/export/exportForm';
import type { Report } from '../../../engine/model/report';
import { createZone } from '../../../i18n/createZone';
import { UTC } from '../../../i18n/instant';
import { loadCatalogue } from '../../../i18n/loadCatalogue';
import { createTelling, type Telling } from '../../../i18n/telling';
import { toDocument } from '../../../report/document/toDocument';
import { toEdition } from '../../../report/edition/toEdition';
import type { SectionId } from '../../../report/edition/sectionId';
import { findFormat, FORMATS, toFileName } from '../../../report/formats/formats';
import { toFrames } from '../../../report/frames/toFrames';
import type { Section } from '../../../report/frames/section';
import type { PlainFrame } from '../../../report/frames/plainFrame';

export interface Written {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

export const FORMAT_IDS: readonly string[] = FORMATS.map(({ id }) => id);

/** Formats that hold the page's address whether it was asked for or not: it is what they are for. */
const ALWAYS_LINKED: readonly string[] = ['chat'];

/** A report in a format, as the command would write it. */
export async function writeExport(report: Report, form: ExportForm, link: string | null): Promise<Written> {
  const format = findFormat(form.format);
  if (format === null) {
    throw new Error(form.format);
  }
  const telling = await tellingOf(form);
  const edition = toEdition(report, choicesOf(form), telling);
  const text = format.write(edition, {
    telling,
    link: form.withLink || ALWAYS_LINKED.includes(format.id) ? link : null,
  });
  return { name: toFileName(edition, format), mediaType: format.mediaType, text };
}

/** Frames of the sections of an edition. */
export async function writeFrames(
  report: Report,
  form: ExportForm,
  search: string
): Promise<{ readonly edition: Report; readonly framesOf: (section: string) => readonly PlainFrame[] }> {
  const telling = await tellingOf(form);
  const edition = toEdition(report, choicesOf(form), telling);
  return {
    edition,
    framesOf: (section) => toFrames(edition, section as Section, { search, translate: telling.translate }),
  };
}

/** Titles of the sections that a report has, in their order. */
export function sectionsOf(
  report: Report,
  telling: Telling
): readonly { readonly id: SectionId; readonly title: string }[] {
  return toDocument(report, telling)
    .sections.filter(({ id }) => id !== 'verdict')
    .map(({ id, title }) => ({ id, title }));
}

function choicesOf({ title, note, omit, redact }: ExportForm): Parameters<typeof toEdition>[1] {
  return { title: title.trim(), note: note.trim(), omit, redact };
}

async function tellingOf({ language, zone }: ExportForm): Promise<Telling> {
  return createTelling({ language, catalogue: await loadCatalogue(language), zone: createZone(zone, language) ?? UTC });
}
