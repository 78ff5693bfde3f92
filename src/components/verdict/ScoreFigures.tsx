import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2, useTheme2 } from '@grafana/ui';
import React from 'react';
import type { Status } from '../../engine/model/finding';
import { formatNumber } from '../../i18n/numbers';
import type { Report } from '../../sections/report';
import { FIGURES, smallText } from '../theme/sharedStyles';
import { statusTone, toneColors } from '../theme/toTone';
import { useReader, useTranslate } from '../words/useTranslate';

export interface ScoreFiguresProps {
  readonly score: Report['score'];
  readonly isPending: boolean;
}

/** Score and coverage, each with its minimum. */
export function ScoreFigures({ score, isPending }: ScoreFiguresProps): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getStyles);
  const overall = isPending || score.overall === null ? '–' : formatNumber(score.overall, 2, numbers);
  return (
    <dl className={styles}>
      <div>
        <dt>{t('page.score.score')}</dt>
        <dd data-testid="dayone-score">
          <b>{overall}</b> {t('page.score.ofTen')}
        </dd>
        <dd>{t('page.score.minimum', { minimum: formatNumber(score.minimum, 2, numbers) })}</dd>
      </div>
      <div>
        <dt>{t('page.score.coverage')}</dt>
        <dd data-testid="dayone-coverage">
          <b>{formatNumber(100 * score.coverage, 0, numbers)}</b> %
        </dd>
        <dd>{t('page.score.minimum', { minimum: `${formatNumber(100 * score.minimumCoverage, 0, numbers)} %` })}</dd>
      </div>
    </dl>
  );
}

function getStyles(theme: GrafanaTheme2): string {
  return css(smallText(theme), {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: 16,
    margin: 0,
    whiteSpace: 'nowrap',
    '& dt': { fontWeight: theme.typography.fontWeightRegular },
    '& dd': { margin: 0 },
    '& dd:nth-of-type(1)': { fontSize: theme.typography.body.fontSize },
    '& b': {
      ...FIGURES,
      fontSize: theme.typography.h1.fontSize,
      lineHeight: '32px',
      fontWeight: theme.typography.fontWeightRegular,
      letterSpacing: '-.01em',
      color: theme.colors.text.maxContrast,
    },
  });
}

export interface ScoreBarProps {
  /** 0 to 10; null draws the track alone. */
  readonly score: number | null;
  readonly minimum: number;
  readonly status: Status;
}

/** A score on its track, with the minimum as a tick. The figure stands beside it. */
export function ScoreBar({ score, minimum, status }: ScoreBarProps): React.ReactElement {
  const styles = useStyles2(getScoreBarStyles);
  const color = toneColors(useTheme2(), statusTone(status)).text;
  return (
    <span className={styles.track} aria-hidden="true">
      {score !== null && <span className={styles.fill} style={{ width: `${10 * score}%`, background: color }} />}
      <span className={styles.minimum} style={{ left: `${10 * minimum}%` }} />
    </span>
  );
}

function getScoreBarStyles({ colors }: GrafanaTheme2): Record<'track' | 'fill' | 'minimum', string> {
  const exact = { printColorAdjust: 'exact' } as const;
  return {
    track: css({
      display: 'block',
      position: 'relative',
      height: 8,
      minWidth: 64,
      borderRadius: 2,
      background: colors.secondary.transparent,
      ...exact,
    }),
    fill: css({ display: 'block', height: 8, borderRadius: 2, ...exact }),
    minimum: css({
      position: 'absolute',
      top: -3,
      width: 2,
      height: 14,
      marginLeft: -1,
      background: colors.text.maxContrast,
      boxShadow: `0 0 0 1px ${colors.background.primary}`,
      ...exact,
    }),
  };
}
