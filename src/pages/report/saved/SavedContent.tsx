import { useChromeHeaderHeight } from '@grafana/runtime';
import { Button } from '@grafana/ui';
import React from 'react';
import { DiffView } from '../../../components/diff/DiffView';
import { ReportView } from '../../../components/report/ReportView';
import { Message } from '../../../components/states/Message';
import { PageFrame } from '../../../components/states/PageFrame';
import { SavedBanner } from '../../../components/states/SavedBanner';
import { useTranslate } from '../../../components/words/useTranslate';
import { compareReports } from '../../../report/diff/compareReports';
import { ExportButton } from '../export/ExportButton';
import { toReportTitle } from '../toReportTitle';
import type { NamedReport } from './readSaved';
import { SavedMenu } from './SavedMenu';
import type { Saved, SavedState } from './useSaved';

export interface SavedContentProps {
  readonly saved: Saved;
  readonly state: Exclude<SavedState, { readonly kind: 'none' }>;
}

/** A saved report, two side by side, or why a file is none. In a chunk of its own. */
export function SavedContent({ saved, state }: SavedContentProps): React.ReactElement {
  const t = useTranslate();
  const top = useChromeHeaderHeight() ?? 0;
  const close = (
    <Button variant="secondary" icon="arrow-left" onClick={saved.close}>
      {t('page.saved.close')}
    </Button>
  );
  switch (state.kind) {
    case 'report': {
      const { named } = state;
      const menu = (
        <SavedMenu
          checkpoints={[]}
          onOpen={saved.open}
          onCompareFile={(file) => saved.compareFile(file, named)}
          onCompareCheckpoint={saved.close}
        />
      );
      return (
        <ReportView
          report={named.report}
          live={null}
          top={top}
          banner={<SavedBanner name={named.name} report={named.report} />}
          actions={
            <>
              {close}
              <ExportButton report={named.report} search={null} />
              {menu}
            </>
          }
        />
      );
    }
    case 'comparison':
      return (
        <DiffView
          names={toNames(state.before, state.after)}
          diff={compareReports(state.before.report, state.after.report)}
          actions={
            <>
              {close}
              <Button variant="secondary" icon="exchange-alt" onClick={saved.swap}>
                {t('page.diff.swap')}
              </Button>
            </>
          }
        />
      );
    case 'refused':
      return (
        <PageFrame>
          <Message
            glyph="failed"
            title={t('page.saved.refused', { name: state.name })}
            actions={
              <>
                {close}
                <SavedMenu checkpoints={[]} onOpen={saved.open} onCompareCheckpoint={saved.close} />
              </>
            }
          >
            <ul>
              {state.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Message>
        </PageFrame>
      );
  }
}

/** By title; where both have the same, by what each was opened as. */
function toNames(before: NamedReport, after: NamedReport): { readonly before: string; readonly after: string } {
  const titles = { before: toReportTitle(before.report), after: toReportTitle(after.report) };
  return titles.before === titles.after ? { before: before.name, after: after.name } : titles;
}
