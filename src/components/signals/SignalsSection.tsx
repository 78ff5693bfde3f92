import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { Section } from '../frame/Section';
import { ROOMY } from '../theme/breakpoints';
import { smallText } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';
import { LogLevels } from './LogLevels';
import { TraceOperations } from './TraceOperations';

export interface SignalsSectionProps {
  readonly report: Pick<Report, 'logs' | 'traces' | 'sources'>;
  readonly onAskAgain?: () => void;
}

/** Log lines by level with what is new among them, and the operations and single traces worth a look. */
export function SignalsSection({
  report: { logs, traces, sources },
  onAskAgain,
}: SignalsSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  if (logs === null && traces === null) {
    return null;
  }
  return (
    <Section id="signals" title={t('page.signals.title')} aside={t('page.signals.aside')}>
      <div className={styles}>
        {logs !== null && (
          <div>
            <h3>{t('page.logs.title')}</h3>
            <LogLevels logs={logs} sources={sources} onAskAgain={onAskAgain} />
          </div>
        )}
        {traces !== null && (
          <div>
            <h3>{t('page.traces.heading')}</h3>
            <TraceOperations traces={traces} sources={sources} onAskAgain={onAskAgain} />
          </div>
        )}
      </div>
    </Section>
  );
}

function getStyles(theme: GrafanaTheme2): string {
  const rule = `1px solid ${theme.colors.border.weak}`;
  return css({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    borderTop: rule,
    '& > div': { minWidth: 0, paddingTop: 10 },
    '& > div + div': { borderTop: rule },
    '& h3': { ...smallText(theme), margin: 0, padding: '0 16px 8px', fontWeight: theme.typography.fontWeightMedium },
    [ROOMY]: {
      '&:has(> :nth-child(2))': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)' },
      '& > div + div': { borderTop: 0, borderLeft: rule },
    },
  });
}
