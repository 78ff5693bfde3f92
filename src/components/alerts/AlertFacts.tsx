import type { AlertSection, MonitoringSection } from '../../engine/model/report';
import { toAlertFacts } from '../../sections/alerts/view';
import { Glyph } from '../marks/Glyph';
import { ToneText } from '../marks/ToneText';
import { smallText } from '../theme/sharedStyles';
import { statusTone } from '../theme/toTone';
import { useTelling } from '../words/useTelling';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface AlertFactsProps {
  readonly alerts: AlertSection;
  readonly monitoring: MonitoringSection;
}

/** Single figures beside each other, each with the shape of its state where it is judged. */
export function AlertFacts({ alerts, monitoring }: AlertFactsProps): React.ReactElement {
  const telling = useTelling();
  return (
    <dl className={useStyles2(getStyles)} data-testid="dayone-alert-facts">
      {toAlertFacts(alerts, monitoring, telling).map(({ name, value, status }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {status !== null && (
              <ToneText tone={statusTone(status)}>
                <Glyph name={status} size={14} />
              </ToneText>
            )}
            <span>{value}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function getStyles(theme: GrafanaTheme2): string {
  const { colors, typography } = theme;
  return css({
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 184px), 1fr))',
    gap: '8px 24px',
    margin: 0,
    padding: '10px 16px',
    borderTop: `1px solid ${colors.border.weak}`,
    '& > div': { minWidth: 0 },
    '& dt': { ...smallText(theme), fontWeight: typography.fontWeightRegular },
    '& dd': {
      display: 'flex',
      alignItems: 'flex-start',
      gap: 6,
      margin: 0,
      lineHeight: '20px',
      color: colors.text.primary,
    },
    '& dd > :first-child:not(:last-child)': { paddingTop: 3 },
    '& dd > :last-child': { minWidth: 0, overflowWrap: 'anywhere' },
  });
}
