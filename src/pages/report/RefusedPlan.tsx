import { Button, LinkButton } from '@grafana/ui';
import React from 'react';
import { InvalidPlan } from '../../components/states/InvalidPlan';
import { Message } from '../../components/states/Message';
import { useTranslate } from '../../components/words/useTranslate';
import { APP_ID } from '../../platform/grafana/appId';
import type { ReportState } from './reportState';
import { SavedMenu } from './saved/SavedMenu';

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
  const { opened } = state;
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
