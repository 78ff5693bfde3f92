import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { formatShortInstant } from '../../document/figures';
import type { ActiveAlert } from '../../engine/model/evidence';
import type { Code } from '../../engine/model/finding';
import { toIso } from '../../engine/model/time';
import type { AlertSection, MonitoringSection } from '../../sections/alerts/report';
import { toAlertFacts } from '../../sections/alerts/view';
import { ToneText } from '../marks/Chip';
import { Glyph, type GlyphName } from '../marks/Glyph';
import { smallText } from '../theme/sharedStyles';
import { statusTone, type Tone } from '../theme/toTone';
import { useReader, useTelling, useTranslate } from '../words/useTranslate';

const STATES: Readonly<
  Record<ActiveAlert['state'], { readonly glyph: GlyphName; readonly tone: Tone; readonly word: Code }>
> = Object.freeze({
  firing: { glyph: 'flame', tone: 'bad', word: 'page.alerts.firing' },
  silenced: { glyph: 'same', tone: 'dim', word: 'page.alerts.silenced' },
  inhibited: { glyph: 'same', tone: 'dim', word: 'page.alerts.inhibited' },
});

/** What is active at the instant, in Alertmanager's own words; what is silenced or inhibited is said to be. */
export function FiringList({ firing }: { readonly firing: readonly ActiveAlert[] }): React.ReactElement | null {
  const t = useTranslate();
  const { zone } = useReader();
  const styles = useStyles2(getStyles);
  if (firing.length === 0) {
    return null;
  }
  return (
    <ul className={styles} aria-label={t('page.alerts.firingNow')}>
      {firing.map(({ name, summary, state, startedAt }, index) => (
        <li key={`${name}-${index}`}>
          <ToneText tone={STATES[state].tone}>
            <Glyph name={STATES[state].glyph} size={14} />
          </ToneText>
          <span>
            <b>{name}</b>{' '}
            <small>
              {t('page.alerts.since', { state: t(STATES[state].word), at: formatShortInstant(toIso(startedAt), zone) })}
            </small>{' '}
            {summary}
          </span>
        </li>
      ))}
    </ul>
  );
}

function getStyles(theme: GrafanaTheme2): string {
  const { colors, typography } = theme;
  return css({
    margin: 0,
    padding: '8px 16px',
    listStyle: 'none',
    borderTop: `1px solid ${colors.border.weak}`,
    '& li': { display: 'flex', gap: 8, padding: '2px 0' },
    '& li > :first-child': { paddingTop: 4 },
    '& li > :last-child': { minWidth: 0, overflowWrap: 'anywhere' },
    '& b': { fontWeight: typography.fontWeightMedium, color: colors.text.maxContrast },
    '& small': smallText(theme),
  });
}

export interface AlertFactsProps {
  readonly alerts: AlertSection;
  readonly monitoring: MonitoringSection;
}

/** Single figures beside each other, each with the shape of its state where it is judged. */
export function AlertFacts({ alerts, monitoring }: AlertFactsProps): React.ReactElement {
  const telling = useTelling();
  return (
    <dl className={useStyles2(getAlertFactsStyles)} data-testid="dayone-alert-facts">
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

function getAlertFactsStyles(theme: GrafanaTheme2): string {
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
