import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Drawer, useStyles2 } from '@grafana/ui';
import React, { type ReactNode } from 'react';
import { useTranslate } from '../words/useTranslate';
import { Message } from './Message';

export interface InvalidPlanProps {
  /** One line each: path, line and column, what is wrong. */
  readonly faults: readonly string[];
  readonly actions?: ReactNode;
}

/** A plan is refused whole: every fault with where it stands. */
export function InvalidPlan({ faults, actions }: InvalidPlanProps): React.ReactElement {
  const t = useTranslate();
  return (
    <Message glyph="fail" title={t('page.plan.invalid', { count: faults.length })} actions={actions}>
      <p>{t('page.plan.invalidText')}</p>
      <ol className={useStyles2(getStyles)}>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ol>
    </Message>
  );
}

function getStyles(): string {
  return css({ display: 'grid', gap: 4, margin: 0, paddingLeft: 20, overflowWrap: 'anywhere' });
}

export interface PlanTextProps {
  readonly title: string;
  readonly yaml: string;
  readonly onClose: () => void;
}

/** The plan as it was written. */
export function PlanText({ title, yaml, onClose }: PlanTextProps): React.ReactElement {
  const t = useTranslate();
  return (
    <Drawer title={t('page.plan.title', { title })} onClose={onClose} size="md">
      <pre className={useStyles2(getPlanTextStyles)} tabIndex={0} aria-label={t('page.plan.title', { title })}>
        {yaml}
      </pre>
    </Drawer>
  );
}

function getPlanTextStyles({ colors, typography }: GrafanaTheme2): string {
  return css({
    margin: 0,
    border: `1px solid ${colors.border.weak}`,
    background: colors.background.canvas,
    fontSize: typography.bodySmall.fontSize,
    whiteSpace: 'pre-wrap',
  });
}
