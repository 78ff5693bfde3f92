import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Drawer, useStyles2 } from '@grafana/ui';
import React from 'react';
import { useTranslate } from '../words/useTranslate';

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
      <pre className={useStyles2(getStyles)} tabIndex={0} aria-label={t('page.plan.title', { title })}>
        {yaml}
      </pre>
    </Drawer>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): string {
  return css({
    margin: 0,
    border: `1px solid ${colors.border.weak}`,
    background: colors.background.canvas,
    fontSize: typography.bodySmall.fontSize,
    whiteSpace: 'pre-wrap',
  });
}
