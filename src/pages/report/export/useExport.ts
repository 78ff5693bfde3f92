import { useCallback, useEffect, useState } from 'react';
import type { ExportDrawerProps } from '../../../components/export/ExportDrawer';
import type { ExportForm } from '../../../components/export/exportForm';
import { saveFile } from '../../../components/export/saveFile';
import { useTranslate } from '../../../components/words/useTranslate';
import type { Report } from '../../../engine/model/report';
import { reportUrl } from '../../../platform/grafana/reportUrl';
import { copyText } from './copyText';
import { printHtml } from './printHtml';
import { writeExport, type Written } from './writeExport';

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
