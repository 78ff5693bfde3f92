import { useChromeHeaderHeight } from '@grafana/runtime';
import React, { useState } from 'react';
import { toIso } from '../../engine/model/iso';
import { ReportView } from '../../components/report/ReportView';
import { NoDeployment } from '../../components/states/NoDeployment';
import { GiveTime } from '../../components/states/GiveTime';
import { PageFrame } from '../../components/states/PageFrame';
import { PlanText } from '../../components/states/PlanText';
import { Looking } from '../../components/states/Looking';
import { QueryLinkContext } from '../../components/words/QueryLinkContext';
import { ReportActions } from './ReportActions';
import { RefusedPlan } from './RefusedPlan';
import type { ReportState, Shown } from './reportState';
import type { Choice } from './toChoice';
import { useQueryLinks } from './useQueryLinks';

export interface ReportContentProps {
  readonly state: ReportState;
  readonly choice: Choice;
  readonly onChange: (change: Partial<Record<keyof Choice, string | null>>) => void;
  readonly onEvaluate: () => void;
  readonly onCancel: () => void;
}

/** The report, or what stands in its place. */
export function ReportContent(props: ReportContentProps): React.ReactElement {
  const { state, onChange, onCancel } = props;
  const [isPlanOpen, setPlanOpen] = useState(false);
  const openPlan = (): void => setPlanOpen(true);
  const closePlan = (): void => setPlanOpen(false);
  switch (state.kind) {
    case 'report':
      return (
        <>
          <ShownReport {...props} state={state} onOpenPlan={openPlan} />
          {isPlanOpen && <PlanText title={state.opened.plan.title} yaml={state.opened.yaml} onClose={closePlan} />}
        </>
      );
    case 'no-deployment':
      return (
        <PageFrame>
          <NoDeployment plan={state.opened.plan.title} lookedFor={state.lookedFor} actions={<><GiveTime onGive={(end) => onChange({ rolloutEnd: toIso(end) })} /><ReportActions opened={state.opened} onChange={onChange} onOpenPlan={openPlan} /></>} />
          {isPlanOpen && <PlanText title={state.opened.plan.title} yaml={state.opened.yaml} onClose={closePlan} />}
        </PageFrame>
      );
    case 'opening':
    case 'looking':
      return (
        <PageFrame>
          <Looking title={state.kind === 'looking' ? state.opened.plan.title : ''} onCancel={onCancel} />
        </PageFrame>
      );
    case 'refused':
    case 'failed':
      return (
        <PageFrame>
          <RefusedPlan state={state} onRetry={props.onEvaluate} />
        </PageFrame>
      );
  }
}

type ShownReportProps = Omit<ReportContentProps, 'state'> & { readonly state: Shown; readonly onOpenPlan: () => void };

function ShownReport({ state, onChange, onEvaluate, onCancel, onOpenPlan }: ShownReportProps): React.ReactElement {
  const { opened, report, progress, isStale, verdicts } = state;
  const links = useQueryLinks(opened.plan, report);
  return (
    <QueryLinkContext.Provider value={links}>
      <ReportView
        report={report}
        progress={progress}
        isStale={isStale}
        verdicts={verdicts}
        top={useChromeHeaderHeight() ?? 0}
        actions={<ReportActions opened={opened} report={progress === null ? report : undefined} onChange={onChange} onOpenPlan={onOpenPlan} />}
        onCheckpoint={(checkpoint) => onChange({ checkpoint })}
        onEvaluate={onEvaluate}
        onCancel={onCancel}
      />
    </QueryLinkContext.Provider>
  );
}
