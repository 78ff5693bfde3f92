import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { Section } from '../frame/Section';
import { NARROW } from '../theme/breakpoints';
import { smallText } from '../theme/sharedStyles';
import { useTranslate } from '../words/useTranslate';
import { LogLevels } from './LogLevels';
import { SlowestOperations } from './SlowestOperations';

export interface SignalsSectionProps {
  readonly report: Pick<Report, 'logs' | 'traces'>;
  readonly onAskAgain?: () => void;
}

/** Log lines by level, and the slowest operations of the traces. */
export function SignalsSection({ report: { logs, traces }, onAskAgain }: SignalsSectionProps): React.ReactElement | null {
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
            <LogLevels logs={logs} onAskAgain={onAskAgain} />
          </div>
        )}
        {traces !== null && (
          <div>
            <h3>{t('page.traces.title')}</h3>
            <SlowestOperations traces={traces} onAskAgain={onAskAgain} />
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
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 460px), 1fr))',
    borderTop: rule,
    '& > div': { minWidth: 0, paddingTop: 10 },
    '& > div + div': { borderLeft: rule },
    '& h3': { ...smallText(theme), margin: 0, padding: '0 16px 8px', fontWeight: theme.typography.fontWeightMedium },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', '& > div + div': { borderLeft: 0, borderTop: rule } },
  });
}
