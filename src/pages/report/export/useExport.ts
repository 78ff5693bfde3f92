import { useCallback, useEffect, useState } from 'react';
import type { ExportDrawerProps } from '../../../components/export/ExportDrawer';
import type { ExportForm } from '../../../components/export/exportForm';
import { saveFile } from '../../../components/export/saveFile';
import type { Report } from '../../../engine/model/report';
import { reportUrl } from '../../../platform/grafana/reportUrl';
import { copyText } from './copyText';
import { chosenCheckpoint } from './chosenCheckpoint';
import { printHtml } from './printHtml';
import { writeExport } from './writeExport';

type State = ExportDrawerProps['state'];

export interface Export {
  readonly state: State;
  readonly onDownload: () => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
}

/** Writes a report as a person chose it and hands it on; what fails is told. */
export function useExport(report: Report, form: ExportForm): Export {
  const [state, setState] = useState<State>({ kind: 'idle' });
  useEffect(() => setState((now) => (now.kind === 'busy' ? now : { kind: 'idle' })), [form]);
  const run = useCallback(
    (act: () => Promise<'idle' | 'copied'>) => {
      setState({ kind: 'busy' });
      act().then(
        (kind) => setState({ kind }),
        (error: unknown) => setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
      );
    },
    []
  );
  const write = (choice: Partial<ExportForm> = {}): ReturnType<typeof writeExport> => writeExport(report, { ...form, ...choice }, reportUrl(report, chosenCheckpoint()));
  return {
    state,
    onDownload: () =>
      run(async () => {
        saveFile(await write());
        return 'idle';
      }),
    onCopy: () =>
      run(async () => {
        await copyText((await write()).text);
        return 'copied';
      }),
    onPrint: () =>
      run(async () => {
        await printHtml((await write({ format: 'html' })).text);
        return 'idle';
      }),
  };
}
