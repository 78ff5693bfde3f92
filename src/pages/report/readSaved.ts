import type { Translate } from '../../engine/model/finding';
import { retell } from '../../report/redaction/relocalize';
import { LARGEST_MB, parseReport } from '../../report/saved/parseReport';
import type { Report } from '../../sections/report';

/** A report with what a reader calls it: the name of its file, or its checkpoint. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

export type Read =
  | { readonly ok: true; readonly named: NamedReport }
  | { readonly ok: false; readonly name: string; readonly faults: readonly string[] };

/** A saved report, told in the reader's language and zone. */
export async function readSaved(file: File, translate: Translate): Promise<Read> {
  if (file.size > LARGEST_MB * 2 ** 20) {
    return { ok: false, name: file.name, faults: [translate('saved.tooLarge', { limit: LARGEST_MB })] };
  }
  const parsed = parseReport(await file.text(), translate);
  return parsed.ok
    ? { ok: true, named: { name: file.name, report: retell(parsed.report, translate) } }
    : { ok: false, name: file.name, faults: parsed.faults };
}
