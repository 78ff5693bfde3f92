import { useChromeHeaderHeight } from '@grafana/runtime';
import { Button, LinkButton } from '@grafana/ui';
import React, { lazy, Suspense, useState } from 'react';
import { ReportView } from '../../components/report/ReportView';
import { InvalidPlan, PlanText } from '../../components/states/InvalidPlan';
import { Looking, Message, PageFrame } from '../../components/states/Message';
import { GiveTime, NoDeployment } from '../../components/states/NoDeployment';
import { QueryLinkContext } from '../../components/words/QueryLinkContext';
import { useTranslate } from '../../components/words/useTranslate';
import { toIso } from '../../engine/model/time';
import { APP_ID } from '../../platform/grafana/appId';
import { DropArea } from './DropArea';
import { ReportActions } from './ReportActions';
import type { ReportState, Shown } from './reportState';
import { SavedMenu } from './SavedMenu';
import type { Choice } from './useChoice';
import { useQueryLinks } from './useQueryLinks';
import { type Saved, useSaved } from './useSaved';

export interface ReportContentProps {
  readonly state: ReportState;
  readonly choice: Choice;
  readonly onChange: (change: Partial<Record<keyof Choice, string | null>>) => void;
  readonly onEvaluate: () => void;
  readonly onCancel: () => void;
}

const SavedContent = lazy(() => import('./SavedContent').then((module) => ({ default: module.SavedContent })));

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

export interface RefusedPlanProps {
  readonly state: Extract<ReportState, { kind: 'refused' | 'failed' }>;
  readonly onRetry: () => void;
  readonly onOpen: (files: readonly File[]) => void;
}

function NOTHING(): void {}

/** Why there is no report, and where to go. */
export function RefusedPlan({ state, onRetry, onOpen }: RefusedPlanProps): React.ReactElement {
  const t = useTranslate();
  const open = <SavedMenu checkpoints={[]} onOpen={onOpen} onCompareCheckpoint={NOTHING} />;
  const settings = (
    <>
      <LinkButton variant="secondary" href={`/plugins/${APP_ID}`}>
        {t('page.empty.settings')}
      </LinkButton>
      {open}
    </>
  );
  const retry = (
    <Button variant="secondary" icon="sync" onClick={onRetry}>
      {t('page.evaluated.again')}
    </Button>
  );
  if (state.kind === 'failed') {
    return (
      <Message
        glyph="failed"
        title={t('page.empty.failed')}
        actions={
          <>
            {retry}
            {open}
          </>
        }
      >
        <p>{state.message}</p>
      </Message>
    );
  }
  return <RefusedOpening opened={state.opened} settings={settings} retry={retry} />;
}

interface RefusedOpeningProps {
  readonly opened: Extract<ReportState, { kind: 'refused' }>['opened'];
  readonly settings: React.ReactElement;
  readonly retry: React.ReactElement;
}

/** Why no plan could be opened. */
function RefusedOpening({ opened, settings, retry }: RefusedOpeningProps): React.ReactElement {
  const t = useTranslate();
  switch (opened.kind) {
    case 'no-plan':
      return (
        <Message glyph="no-data" title={t('page.empty.noPlan')} actions={settings}>
          <p>{t('page.empty.noPlanText')}</p>
        </Message>
      );
    case 'unknown-plan':
      return (
        <Message glyph="unknown" title={t('page.empty.unknownPlan', { plan: opened.wanted })} actions={settings}>
          <p>{t('page.empty.knownPlans', { plans: opened.all.map(({ id }) => id).join(', ') })}</p>
        </Message>
      );
    case 'invalid-plan':
      return (
        <InvalidPlan
          faults={opened.faults}
          actions={
            <>
              {retry}
              {settings}
            </>
          }
        />
      );
    case 'not-permitted':
      return (
        <Message glyph="fail" title={t('page.empty.notPermitted')}>
          <p>{t('page.empty.permission', { permission: opened.permission })}</p>
        </Message>
      );
  }
}
