import { useCallback, useEffect, useState } from 'react';
import type { ExportForm } from '../../components/export/ChoiceFields';
import type { ExportDrawerProps } from '../../components/export/ExportDrawer';
import { saveFile } from '../../components/export/saveFile';
import { useTranslate } from '../../components/words/useTranslate';
import type { PlainFrame } from '../../document/columns';
import { createZone, UTC } from '../../i18n/instants';
import { createTelling, type Telling } from '../../i18n/locale';
import { reportUrl } from '../../platform/grafana/reportUrl';
import { findFormat, FORMATS, toFileName } from '../../report/formats/formats';
import { toFrames } from '../../report/frames/toFrames';
import { toEdition } from '../../report/redaction/toEdition';
import { toDocument } from '../../report/toDocument';
import type { FrameName } from '../../sections/frameNames';
import type { SectionId } from '../../sections/ids';
import { loadCatalogue } from '../../sections/loadCatalogue';
import type { Report } from '../../sections/report';

type State = ExportDrawerProps['state'];

export interface Export {
  readonly state: State;
  readonly onDownload: () => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
}

export interface ExportSource {
  readonly report: Report;
  readonly form: ExportForm;
  /** What the report page's address needs to show the same report; null where it has none. */
  readonly search: string | null;
}

/** Writes a report as a person chose it and hands it on; what fails is told. */
export function useExport({ report, form, search }: ExportSource): Export {
  const t = useTranslate();
  const [state, setState] = useState<State>({ kind: 'idle' });
  useEffect(() => setState((now) => (now.kind === 'busy' ? now : { kind: 'idle' })), [form]);
  const run = useCallback((act: () => Promise<State>) => {
    setState({ kind: 'busy' });
    act().then(setState, (error: unknown) =>
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    );
  }, []);
  const write = (choice: Partial<ExportForm> = {}): Promise<Written> =>
    writeExport(report, { ...form, ...choice }, search === null ? null : reportUrl(search));
  const download = async (): Promise<State> => {
    saveFile(await write());
    return { kind: 'idle' };
  };
  const copy = async (): Promise<State> =>
    (await copyText((await write()).text))
      ? { kind: 'copied' }
      : { kind: 'failed', message: t('page.export.noClipboard') };
  const print = async (): Promise<State> => {
    await printHtml((await write({ format: 'html' })).text);
    return { kind: 'idle' };
  };
  return { state, onDownload: () => run(download), onCopy: () => run(copy), onPrint: () => run(print) };
}

/** Puts a text on the clipboard; where the page came without TLS, browsers have only the old way. False where neither works. */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext && 'clipboard' in navigator) {
    await navigator.clipboard.writeText(text);
    return true;
  }
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.cssText = 'position:fixed;opacity:0';
  // Beside what has the focus: a drawer takes it back from anywhere else.
  (focused?.parentElement ?? document.body).append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) {
    focused.focus();
  }
  return isCopied;
}

const FRAME_ID = 'dayone-readiness-app-print';

/**
 * Opens the browser's print dialog for a whole HTML file, which runs no script. Resolves once the dialog was asked for: not every browser
 * says when it closes, so that a frame may stay, out of sight, until the next one.
 */
export function printHtml(html: string): Promise<void> {
  document.getElementById(FRAME_ID)?.remove();
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.id = FRAME_ID;
    frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.style.cssText = 'position:fixed;left:-10000px;width:794px;height:1123px;border:0';
    frame.srcdoc = html;
    frame.addEventListener('load', () => {
      frame.contentWindow?.addEventListener('afterprint', () => frame.remove(), { once: true });
      frame.contentWindow?.print();
      resolve();
    });
    document.body.append(frame);
  });
}

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
    framesOf: (section) => toFrames(edition, section as FrameName, { search, translate: telling.translate }),
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
