import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Status } from '../../engine/model/finding';
import type { ComponentScore } from '../../engine/model/verdict';
import { formatNumber } from '../../i18n/numbers';
import type { Report } from '../../sections/report';
import { Figure } from '../frame/Figure';
import { Spoken } from '../frame/Note';
import { ToneText } from '../marks/Chip';
import { Glyph } from '../marks/Glyph';
import { FIGURES, smallText } from '../theme/sharedStyles';
import { statusTone } from '../theme/toTone';
import { useReader, useTranslate } from '../words/useTranslate';
import { ScoreBar } from './ScoreFigures';

export interface ComponentTableProps {
  readonly score: Report['score'];
  readonly isPending: boolean;
}

/** The components' scores, lowest first, against the minimum. */
export function ComponentTable({ score, isPending }: ComponentTableProps): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getStyles);
  const total = score.components.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('page.score.component')}</th>
            <th scope="col">
              <Spoken>{t('page.score.drawn')}</Spoken>
            </th>
            <th scope="col">{t('page.score.score')}</th>
            <th scope="col">{t('page.score.weight')}</th>
            <th scope="col">{t('page.score.coverage')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(score).map((component) => (
            <ComponentRow
              key={component.id}
              component={component}
              isPending={isPending}
              minimum={score.minimum}
              total={total}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('page.score.note', { minimum: formatNumber(score.minimum, 2, numbers) })}</p>
    </>
  );
}

interface ComponentRowProps {
  readonly component: ComponentScore;
  readonly isPending: boolean;
  readonly minimum: number;
  /** The weights' sum. */
  readonly total: number;
}

function ComponentRow({ component, isPending, minimum, total }: ComponentRowProps): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const styles = useStyles2(getStyles);
  const score = isPending ? null : component.score;
  const status = statusOf(score, minimum);
  return (
    <tr data-testid={`dayone-component-${component.id}`}>
      <th scope="row">
        <ToneText tone={statusTone(status)}>
          <Glyph name={isPending ? 'waiting' : status} size={14} />
        </ToneText>
        {component.title}
        <Spoken>{isPending ? '' : t(`page.score.state.${status}`)}</Spoken>
      </th>
      <td>
        <ScoreBar score={score} minimum={minimum} status={status} />
      </td>
      <td>
        {score === null ? (
          <span className={styles.dim}>{isPending ? '–' : t('page.score.notAssessed')}</span>
        ) : (
          <Figure digits={formatNumber(score, 2, numbers)} emphasis="current" />
        )}
      </td>
      <td className={styles.dim}>{formatNumber(total === 0 ? 0 : (100 * component.weight) / total, 0, numbers)} %</td>
      <td className={cx(component.coverage >= 1 && styles.dim)}>
        {formatNumber(100 * component.coverage, 0, numbers)} %
      </td>
    </tr>
  );
}

function inOrder({ components, minimum }: Report['score']): readonly ComponentScore[] {
  const below = components
    .filter(({ score }) => score !== null && score < minimum)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
  return [...below, ...components.filter((component) => !below.includes(component))];
}

function statusOf(score: number | null, minimum: number): Extract<Status, 'pass' | 'fail' | 'unknown'> {
  return score === null ? 'unknown' : score >= minimum ? 'pass' : 'fail';
}

function getStyles(theme: GrafanaTheme2): Record<'table' | 'dim' | 'note', string> {
  const { colors, typography } = theme;
  return {
    table: css({
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        height: 30,
        padding: '0 0 0 12px',
        textAlign: 'left',
        fontWeight: typography.fontWeightRegular,
        whiteSpace: 'nowrap',
      },
      '& th:first-child': { paddingLeft: 0 },
      '& thead th': {
        height: 18,
        paddingBottom: 6,
        fontSize: typography.bodySmall.fontSize,
        lineHeight: '18px',
        fontWeight: typography.fontWeightMedium,
        color: colors.text.secondary,
        verticalAlign: 'top',
      },
      '& tbody th > span:first-child': { display: 'inline-block', verticalAlign: -2, marginRight: 8 },
      '& td:nth-child(2)': { width: '40%' },
      '& th:nth-child(n + 3), & td:nth-child(n + 3)': { ...FIGURES, textAlign: 'right' },
    }),
    dim: css({ color: colors.text.secondary, whiteSpace: 'normal' }),
    note: css(smallText(theme), { margin: '8px 0 0' }),
  };
}
