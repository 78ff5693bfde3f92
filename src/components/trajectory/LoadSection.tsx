import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { toRange } from '../../document/plot';
import { toIso } from '../../engine/model/time';
import { formatClock } from '../../i18n/instants';
import { formatValue } from '../../i18n/numbers';
import type { Report } from '../../sections/report';
import type { LoadRow } from '../../sections/trajectory/report';
import { Section } from '../frame/Section';
import { FIGURES, NARROW, smallText } from '../theme/sharedStyles';
import { useReader, useTranslate } from '../words/useTranslate';

const HOUR = 3_600_000;

/** What the system carried since the rollout: least, mean and peak of hourly means. */
export function LoadSection({ load }: { readonly load: Report['load'] }): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  return (
    <Section id="load" title={t('page.load.title')} subtitle={t('page.load.subtitle')}>
      <div className={styles.rows}>
        {load.map((row) => (
          <LoadRange key={row.id} row={row} />
        ))}
      </div>
    </Section>
  );
}

function LoadRange({ row }: { readonly row: LoadRow }): React.ReactElement {
  const t = useTranslate();
  const { numbers, zone } = useReader();
  const styles = useStyles2(getStyles);
  const range = toRange(row);
  const figure = (value: number | null): string => formatValue(value, row.unit, numbers).digits;
  const at = (instant: string | null): string =>
    instant === null
      ? ''
      : t('page.load.hour', {
          from: formatClock(instant, zone),
          to: formatClock(toIso(Date.parse(instant) + HOUR), zone),
        });
  return (
    <div data-testid={`dayone-load-${row.id}`}>
      {row.title} <span className={styles.unit}>{formatValue(row.peak, row.unit, numbers).unit}</span>
      <div className={styles.track} aria-hidden="true">
        {range !== null && <span style={{ left: `${range.left}%`, width: `${range.width}%` }} />}
        {range !== null && range.mean !== null && <i style={{ left: `${range.mean}%` }} />}
      </div>
      <dl className={styles.figures}>
        <div>
          <dt>{t('page.load.min')}</dt>
          <dd>{figure(row.min)}</dd>
          <dd>{at(row.minAt)}</dd>
        </div>
        <div>
          <dt>{t('page.load.mean')}</dt>
          <dd>{figure(row.mean)}</dd>
        </div>
        <div>
          <dt>{t('page.load.peak')}</dt>
          <dd>
            <b>{figure(row.peak)}</b>
          </dd>
          <dd>{at(row.peakAt)}</dd>
        </div>
      </dl>
    </div>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'rows' | 'unit' | 'track' | 'figures', string> {
  const { colors, typography } = theme;
  return {
    rows: css({
      display: 'grid',
      gap: 14,
      padding: '8px 16px 16px',
      borderTop: `1px solid ${colors.border.weak}`,
      [NARROW]: { gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: 20 },
    }),
    unit: css({ color: colors.text.secondary }),
    track: css({
      position: 'relative',
      height: 8,
      margin: '4px 0',
      borderRadius: 2,
      background: colors.secondary.transparent,
      '& > span': {
        position: 'absolute',
        top: 0,
        height: 8,
        borderRadius: 2,
        background: colors.text.secondary,
        opacity: 0.6,
      },
      '& > i': {
        position: 'absolute',
        top: -3,
        width: 2,
        height: 14,
        marginLeft: -1,
        background: colors.text.maxContrast,
      },
    }),
    figures: css(smallText(theme), {
      display: 'grid',
      gridTemplateColumns: 'repeat(3, 1fr)',
      margin: 0,
      '& > div': { display: 'flex', flexWrap: 'wrap', gap: '0 6px' },
      '& > div:nth-child(2)': { justifyContent: 'center' },
      '& > div:nth-child(3)': { justifyContent: 'flex-end' },
      '& dt': { fontWeight: typography.fontWeightRegular },
      '& dd': { ...FIGURES, margin: 0, color: colors.text.primary },
      '& dd + dd': { flexBasis: '100%', whiteSpace: 'nowrap', color: colors.text.secondary },
      '& > div:nth-child(3) > dd + dd': { flexBasis: 'auto', textAlign: 'right' },
      '& b': { fontWeight: typography.fontWeightMedium, color: colors.text.maxContrast },
    }),
  };
}
