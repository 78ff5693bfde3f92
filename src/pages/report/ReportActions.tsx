import { Button, Combobox } from '@grafana/ui';
import React, { lazy, Suspense, useState } from 'react';
import { useTranslate } from '../../components/words/useTranslate';
import type { Report } from '../../sections/report';
import type { ReportExportProps } from './ReportExport';
import { type OpenedPlan, type Shown, toReportTitle } from './reportState';
import { SavedMenu } from './SavedMenu';
import { type Choice, toSearch } from './useChoice';
import type { Saved } from './useSaved';

const ReportExport = lazy(() => import('./ReportExport').then((module) => ({ default: module.ReportExport })));

/** Opens what a report can be made into. */
export function ExportButton({ report, search }: Omit<ReportExportProps, 'onClose'>): React.ReactElement {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" icon="download-alt" onClick={() => setOpen(true)}>
        {t('page.export.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ReportExport report={report} search={search} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

export interface ReportActionsProps {
  readonly opened: OpenedPlan;
  readonly saved: Saved;
  readonly choice: Choice;
  /** Present once it stands. */
  readonly shown?: Pick<Shown, 'report' | 'earlier'>;
  readonly onChange: (change: { readonly plan: string; readonly rolloutEnd: null; readonly checkpoint: null }) => void;
  readonly onOpenPlan: () => void;
}

/** What can be done with a report: choose another plan, take it along, lay it beside another, read its plan. */
export function ReportActions({
  opened: { plan, all },
  saved,
  choice,
  shown,
  onChange,
  onOpenPlan,
}: ReportActionsProps): React.ReactElement {
  const t = useTranslate();
  return (
    <>
      {all.length > 1 && (
        <Combobox
          width="auto"
          minWidth={20}
          aria-label={t('page.header.choosePlan')}
          options={all.map(({ id, title }) => ({ value: id, label: title }))}
          value={plan.id}
          onChange={({ value }) => value !== plan.id && onChange({ plan: value, rolloutEnd: null, checkpoint: null })}
        />
      )}
      {shown !== undefined && <ExportButton report={shown.report} search={toSearch(shown.report, choice)} />}
      {shown === undefined ? (
        <SavedMenu checkpoints={[]} onOpen={saved.open} onCompareCheckpoint={saved.close} />
      ) : (
        <CompareMenu saved={saved} shown={shown} />
      )}
      <Button variant="secondary" icon="file-alt" onClick={onOpenPlan}>
        {t('page.header.plan')}
      </Button>
    </>
  );
}

function CompareMenu({
  saved,
  shown: { report, earlier },
}: {
  readonly saved: Saved;
  readonly shown: Pick<Shown, 'report' | 'earlier'>;
}): React.ReactElement {
  const others = Object.keys(earlier).filter((checkpoint) => checkpoint !== report.checkpoint);
  const named = (each: Report): { readonly name: string; readonly report: Report } => ({
    name: toReportTitle(each),
    report: each,
  });
  const compareWith = (checkpoint: string): void => {
    const other = earlier[checkpoint];
    if (other !== undefined) {
      saved.compare(named(other), named(report));
    }
  };
  return (
    <SavedMenu
      checkpoints={others}
      onOpen={saved.open}
      onCompareFile={(file) => saved.compareFile(file, named(report))}
      onCompareCheckpoint={compareWith}
    />
  );
}
