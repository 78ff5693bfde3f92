import type { AlertSection } from '../../engine/model/report';
import { severityRank } from '../../sections/alerts/swimlane';
import { Glyph } from '../marks/Glyph';
import { ToneText } from '../marks/ToneText';
import type { Tone } from '../theme/toneColors';
import { useTranslate } from '../words/useTranslate';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

const TONES: Readonly<Record<string, Tone>> = Object.freeze({ critical: 'bad', warning: 'warn' });

/** Episodes by severity, and how many alerts fire now. */
export function SeverityCounts({
  alerts: { bySeverity, firing },
}: {
  readonly alerts: AlertSection;
}): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const counts = [...new Set(['critical', 'warning', 'info', ...bySeverity.map(({ severity }) => severity)])]
    .sort((a, b) => severityRank(a) - severityRank(b))
    .map((severity) => ({ severity, count: bySeverity.find((entry) => entry.severity === severity)?.count ?? 0 }));
  const active = firing === null ? null : firing.filter(({ state }) => state === 'firing').length;
  return (
    <>
      {counts.map(({ severity, count }) => (
        <ToneText key={severity} tone={count === 0 ? 'dim' : (TONES[severity] ?? 'plain')} className={styles}>
          <b>{count}</b> {severity}
        </ToneText>
      ))}
      <ToneText tone={active === null ? 'warn' : active > 0 ? 'bad' : 'dim'} className={styles}>
        {active !== 0 && <Glyph name={active === null ? 'unknown' : 'flame'} size={14} />}
        {active === null ? (
          t('page.alerts.unknown')
        ) : (
          <>
            <b>{active}</b> {t('page.alerts.firingNow')}
          </>
        )}
      </ToneText>
    </>
  );
}

function getStyles({ typography }: GrafanaTheme2): string {
  return css({
    display: 'inline-flex',
    alignItems: 'center',
    gap: 5,
    fontSize: typography.body.fontSize,
    '& b': { fontWeight: typography.fontWeightMedium },
  });
}
