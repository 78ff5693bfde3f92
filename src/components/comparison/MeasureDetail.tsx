import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Comparison, ComparisonRow } from '../../engine/model/comparison';
import { toComparisonFacts, toRowFacts } from '../../sections/comparison/rows';
import type { Report } from '../../sections/report';
import { Facts } from '../frame/Facts';
import { QueryBox } from '../frame/QueryLinks';
import { WindowChart } from '../plots/WindowChart';
import { NARROW } from '../theme/sharedStyles';
import { useTelling, useTranslate } from '../words/useTranslate';

export interface MeasureDetailProps {
  readonly row: ComparisonRow;
  readonly windows: Report['windows'];
  readonly onClose: () => void;
}

/** A larger chart of both windows, the reason in words and code, the figures behind it, and the query. Escape closes it. */
export function MeasureDetail({ row, windows, onClose }: MeasureDetailProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const closeOnEscape = ({ key }: React.KeyboardEvent): void => {
    if (key === 'Escape') {
      onClose();
    }
  };
  return (
    <div
      className={styles.detail}
      onKeyDown={closeOnEscape}
      role="group"
      aria-label={t('page.detail.label', { title: row.title })}
    >
      <WindowChart row={row} windows={windows} />
      <div>
        <Why row={row} comparison={row} title={row.release === undefined ? null : t('page.detail.drift')} />
        {row.release !== undefined && <Why row={row} comparison={row.release} title={t('page.detail.release')} />}
        <MeasureFacts row={row} />
        <QueryBox title={row.title} source={row.source} query={row.query} />
      </div>
    </div>
  );
}

function Why({
  row,
  comparison,
  title,
}: {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  readonly title: string | null;
}): React.ReactElement {
  const styles = useStyles2(getStyles);
  return (
    <>
      <p className={styles.why}>
        {title !== null && <b>{title} </b>}
        <code>{comparison.reason.code}</code> {comparison.reason.text}
      </p>
      <ComparisonFacts row={row} comparison={comparison} />
    </>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'detail' | 'why', string> {
  return {
    detail: css({
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)',
      gap: 32,
      padding: '8px 24px 16px 38px',
      [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 16, padding: '4px 16px 16px' },
    }),
    why: css({
      margin: '0 0 4px',
      lineHeight: '20px',
      '& code': {
        padding: 0,
        border: 0,
        background: 'none',
        fontSize: typography.bodySmall.fontSize,
        color: colors.text.secondary,
      },
      '& b': { fontWeight: typography.fontWeightMedium, color: colors.text.maxContrast },
    }),
  };
}

export interface ComparisonFactsProps {
  readonly row: Pick<ComparisonRow, 'unit'>;
  readonly comparison: Comparison;
}

/** The figures that one comparison rests on. */
export function ComparisonFacts({ row, comparison }: ComparisonFactsProps): React.ReactElement {
  const t = useTranslate();
  const { shift, superiority, points, effective } = toComparisonFacts(comparison, row, useTelling());
  return (
    <Facts
      facts={[
        { name: t('page.fact.shift'), value: shift },
        { name: t('page.fact.superiority'), value: superiority },
        { name: t('page.fact.points'), value: points },
        { name: t('page.fact.effective'), value: effective },
      ]}
    />
  );
}

/** What holds for the row as a whole: its usual move, and what it earns. */
export function MeasureFacts({ row }: { readonly row: ComparisonRow }): React.ReactElement {
  const t = useTranslate();
  const { usual, earned } = toRowFacts(row, useTelling());
  return (
    <Facts
      facts={[
        { name: t('page.fact.usual'), value: usual },
        { name: t('page.fact.earned'), value: earned },
      ]}
    />
  );
}
