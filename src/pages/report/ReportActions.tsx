import { Button, Combobox } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { useTranslate } from '../../components/words/useTranslate';
import { downloadReport } from './downloadReport';
import type { OpenedPlan } from './reportState';

export interface ReportActionsProps {
  readonly opened: OpenedPlan;
  /** Present once it stands. */
  readonly report?: Report;
  readonly onChange: (change: { readonly plan: string; readonly rolloutEnd: null; readonly checkpoint: null }) => void;
  readonly onOpenPlan: () => void;
}

/** What can be done with a report: choose another plan, take it along, read its plan. */
export function ReportActions({ opened: { plan, all }, report, onChange, onOpenPlan }: ReportActionsProps): React.ReactElement {
  const t = useTranslate();
  return (
    <>
      {all.length > 1 && (
        <Combobox width="auto" minWidth={20} aria-label={t('page.header.choosePlan')} options={all.map(({ id, title }) => ({ value: id, label: title }))} value={plan.id} onChange={({ value }) => value !== plan.id && onChange({ plan: value, rolloutEnd: null, checkpoint: null })} />
      )}
      {report !== undefined && (
        <Button variant="secondary" icon="download-alt" onClick={() => downloadReport(report)}>
          {t('page.header.report')}
        </Button>
      )}
      <Button variant="secondary" icon="file-alt" onClick={onOpenPlan}>
        {t('page.header.plan')}
      </Button>
    </>
  );
}
