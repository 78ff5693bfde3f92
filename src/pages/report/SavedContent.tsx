import { useChromeHeaderHeight } from '@grafana/runtime';
import { Button } from '@grafana/ui';
import React from 'react';
import { DiffView } from '../../components/diff/DiffView';
import { ReportView } from '../../components/report/ReportView';
import { Message, PageFrame } from '../../components/states/Message';
import { SavedBanner } from '../../components/states/SavedBanner';
import { useTranslate } from '../../components/words/useTranslate';
import { compareReports } from '../../report/diff/compareReports';
import type { NamedReport } from './readSaved';
import { ExportButton } from './ReportActions';
import { toReportTitle } from './reportState';
import { SavedMenu } from './SavedMenu';
import type { Saved, SavedState } from './useSaved';

export interface SavedContentProps {
  readonly saved: Saved;
  readonly state: Exclude<SavedState, { readonly kind: 'none' }>;
}

type Kind<Name extends SavedState['kind']> = {
  readonly saved: Saved;
  readonly state: Extract<SavedState, { readonly kind: Name }>;
};

/** A saved report, two side by side, or why a file is none. In a chunk of its own. */
export function SavedContent({ saved, state }: SavedContentProps): React.ReactElement {
  switch (state.kind) {
    case 'report':
      return <OpenedReport saved={saved} state={state} />;
    case 'comparison':
      return <TwoReports saved={saved} state={state} />;
    case 'refused':
      return <RefusedFile saved={saved} state={state} />;
  }
}

function CloseButton({ onClick }: { readonly onClick: () => void }): React.ReactElement {
  const t = useTranslate();
  return (
    <Button variant="secondary" icon="arrow-left" onClick={onClick}>
      {t('page.saved.close')}
    </Button>
  );
}

function OpenedReport({ saved, state: { named } }: Kind<'report'>): React.ReactElement {
  const top = useChromeHeaderHeight() ?? 0;
  return (
    <ReportView
      report={named.report}
      live={null}
      top={top}
      banner={<SavedBanner name={named.name} report={named.report} />}
      actions={
        <>
          <CloseButton onClick={saved.close} />
          <ExportButton report={named.report} search={null} />
          <SavedMenu
            checkpoints={[]}
            onOpen={saved.open}
            onCompareFile={(file) => saved.compareFile(file, named)}
            onCompareCheckpoint={saved.close}
          />
        </>
      }
    />
  );
}

function TwoReports({ saved, state: { before, after } }: Kind<'comparison'>): React.ReactElement {
  const t = useTranslate();
  return (
    <DiffView
      names={toNames(before, after)}
      diff={compareReports(before.report, after.report)}
      actions={
        <>
          <CloseButton onClick={saved.close} />
          <Button variant="secondary" icon="exchange-alt" onClick={saved.swap}>
            {t('page.diff.swap')}
          </Button>
        </>
      }
    />
  );
}

function RefusedFile({ saved, state: { name, faults } }: Kind<'refused'>): React.ReactElement {
  const t = useTranslate();
  return (
    <PageFrame>
      <Message
        glyph="failed"
        title={t('page.saved.refused', { name })}
        actions={
          <>
            <CloseButton onClick={saved.close} />
            <SavedMenu checkpoints={[]} onOpen={saved.open} onCompareCheckpoint={saved.close} />
          </>
        }
      >
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </Message>
    </PageFrame>
  );
}

/** By title; where both have the same, by what each was opened as. */
function toNames(before: NamedReport, after: NamedReport): { readonly before: string; readonly after: string } {
  const titles = { before: toReportTitle(before.report), after: toReportTitle(after.report) };
  return titles.before === titles.after ? { before: before.name, after: after.name } : titles;
}
