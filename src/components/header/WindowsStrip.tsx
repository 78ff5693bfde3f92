import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { ReportSpan } from '../../engine/model/schema';
import { formatSpan } from '../../i18n/instants';
import type { Report } from '../../sections/report';
import { LineKey } from '../frame/Figure';
import { getSectionStyles } from '../frame/Section';
import { NARROW, smallText } from '../theme/sharedStyles';
import { useReader, useTranslate } from '../words/useTranslate';
import { Timeline } from './Timeline';

export interface WindowsStripProps {
  readonly report: Pick<Report, 'deployment' | 'windows' | 'checkpoints' | 'evaluatedAt' | 'comparisons'>;
}

/** What is compared with what: every window with its dates, length and points, and where they lie. */
export function WindowsStrip({ report }: WindowsStripProps): React.ReactElement {
  const t = useTranslate();
  const panel = useStyles2(getSectionStyles).panel;
  const styles = useStyles2(getStyles);
  const { baseline, current, release, notes } = report.windows;
  const why = (kind: 'deployment' | 'clock' | 'previous'): string => t(`page.windows.kind.${kind}`);
  return (
    <section className={cx(panel, styles.strip)} aria-label={t('page.windows.label')} data-testid="dayone-windows">
      <div className={styles.windows}>
        <WindowLine
          kind="baseline"
          name={t('page.windows.baseline')}
          span={baseline}
          why={baseline === null ? '' : why(baseline.kind)}
          points={pointsOf(report, 0)}
        />
        {release !== null && (
          <WindowLine
            kind="release"
            name={t('page.windows.release')}
            span={release}
            why={why(release.kind)}
            points={releasePoints(report)}
          />
        )}
        <WindowLine
          kind="current"
          name={t('page.windows.current')}
          span={current}
          why={current === null ? '' : t('page.windows.currentWhy')}
          points={pointsOf(report, 1)}
        />
        {notes.map(({ code, text }) => (
          <p key={code} className={styles.note}>
            {text}
          </p>
        ))}
      </div>
      <Timeline report={report} />
    </section>
  );
}

interface WindowLineProps {
  readonly kind: 'baseline' | 'current' | 'release';
  readonly name: string;
  readonly span: ReportSpan | null;
  readonly why: string;
  readonly points: number | null;
}

function WindowLine({ kind, name, span, why, points }: WindowLineProps): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.line} data-testid={`dayone-window-${kind}`}>
      <span className={styles.key}>
        <LineKey kind={kind} />
        {name}
      </span>
      <b>{span === null ? t('page.windows.none') : formatSpan(span, zone)}</b>
      <span>{span === null ? '' : `${zone.name}, ${why}`}</span>
      <span>{points === null ? '' : t('page.windows.points', { points })}</span>
    </div>
  );
}

type Rows = Pick<Report, 'comparisons'>;

/** The most points that a row has in a window: rows whose source failed have none. */
function pointsOf({ comparisons }: Rows, side: 0 | 1): number | null {
  const counts = comparisons.flatMap(({ rows }) => rows).map(({ points }) => points[side]);
  return counts.length === 0 ? null : Math.max(...counts);
}

function releasePoints({ comparisons }: Rows): number | null {
  const counts = comparisons
    .flatMap(({ rows }) => rows)
    .flatMap(({ release }) => (release === undefined ? [] : [release.points[0]]));
  return counts.length === 0 ? null : Math.max(...counts);
}

function getStyles(theme: GrafanaTheme2): Record<'strip' | 'windows' | 'line' | 'key' | 'note', string> {
  const { colors, typography } = theme;
  return {
    strip: css({
      display: 'grid',
      gridTemplateColumns: 'max-content minmax(0, 1fr)',
      alignItems: 'center',
      gap: 40,
      padding: '12px 16px',
      [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 12 },
    }),
    windows: css({ [NARROW]: { display: 'grid', gap: 6 } }),
    line: css({
      display: 'grid',
      gridTemplateColumns: '84px 194px 1fr auto',
      alignItems: 'center',
      gap: 12,
      whiteSpace: 'nowrap',
      '& > b': {
        fontWeight: typography.fontWeightMedium,
        color: colors.text.maxContrast,
        fontVariantNumeric: 'tabular-nums',
      },
      '& > span:nth-of-type(n + 2)': { color: colors.text.secondary },
      [NARROW]: {
        gridTemplateColumns: '84px 1fr auto',
        rowGap: 0,
        '& > span:nth-of-type(2)': {
          gridRow: 2,
          gridColumn: '2 / 4',
          fontSize: typography.bodySmall.fontSize,
          lineHeight: '18px',
          whiteSpace: 'normal',
        },
      },
    }),
    key: css({ display: 'flex', alignItems: 'center', gap: 8 }),
    note: css(smallText(theme), { margin: '4px 0 0', maxWidth: '72ch', color: colors.warning.text }),
  };
}
