import { useChromeHeaderHeight } from '@grafana/runtime';
import React, { lazy, Suspense, useState } from 'react';
import { toIso } from '../../engine/model/iso';
import { ReportView } from '../../components/report/ReportView';
import { NoDeployment } from '../../components/states/NoDeployment';
import { GiveTime } from '../../components/states/GiveTime';
import { PageFrame } from '../../components/states/PageFrame';
import { PlanText } from '../../components/states/PlanText';
import { Looking } from '../../components/states/Looking';
import { QueryLinkContext } from '../../components/words/QueryLinkContext';
import { DropArea } from './saved/DropArea';
import { type Saved, useSaved } from './saved/useSaved';
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

const SavedContent = lazy(() => import('./saved/SavedContent').then((module) => ({ default: module.SavedContent })));

/** The live report, or a saved one that was opened in its place. */
export function ReportContent(props: ReportContentProps): React.ReactElement {
  const saved = useSaved();
  return (
    <DropArea onFiles={saved.open}>
      {saved.state.kind === 'none' ? (
        <LiveContent {...props} saved={saved} />
      ) : (
        <Suspense fallback={null}>
          <SavedContent saved={saved} state={saved.state} />
        </Suspense>
      )}
    </DropArea>
  );
}

type LiveContentProps = ReportContentProps & { readonly saved: Saved };

/** The report, or what stands in its place. */
function LiveContent(props: LiveContentProps): React.ReactElement {
  const { state, saved, onChange, onCancel } = props;
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
          <NoDeployment
            plan={state.opened.plan.title}
            lookedFor={state.lookedFor}
            actions={
              <>
                <GiveTime onGive={(end) => onChange({ rolloutEnd: toIso(end) })} />
                <ReportActions
                  opened={state.opened}
                  choice={props.choice}
                  saved={saved}
                  onChange={onChange}
                  onOpenPlan={openPlan}
                />
              </>
            }
          />
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
          <RefusedPlan state={state} onRetry={props.onEvaluate} onOpen={saved.open} />
        </PageFrame>
      );
  }
}

type ShownReportProps = Omit<LiveContentProps, 'state'> & { readonly state: Shown; readonly onOpenPlan: () => void };

function ShownReport({
  state,
  choice,
  saved,
  onChange,
  onEvaluate,
  onCancel,
  onOpenPlan,
}: ShownReportProps): React.ReactElement {
  const { opened, report, progress, isStale, verdicts, earlier } = state;
  const links = useQueryLinks(opened.plan, report);
  return (
    <QueryLinkContext.Provider value={links}>
      <ReportView
        report={report}
        live={{
          progress,
          isStale,
          verdicts,
          onCheckpoint: (checkpoint) => onChange({ checkpoint }),
          onEvaluate,
          onCancel,
        }}
        top={useChromeHeaderHeight() ?? 0}
        actions={
          <ReportActions
            opened={opened}
            choice={choice}
            saved={saved}
            shown={progress === null ? { report, earlier } : undefined}
            onChange={onChange}
            onOpenPlan={onOpenPlan}
          />
        }
      />
    </QueryLinkContext.Provider>
  );
}
