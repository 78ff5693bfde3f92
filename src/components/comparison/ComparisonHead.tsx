import { useTheme2 } from '@grafana/ui';
import React from 'react';
import { formatInstant } from '../../i18n/instants';
import { toX } from '../../sections/comparison/shiftGeometry';
import type { Report } from '../../sections/report';
import { Spoken } from '../frame/Note';
import { useReader, useTranslate } from '../words/useTranslate';

const WIDTHS = [
  ['name', 214],
  ['baseline', 100],
  ['current', 100],
  ['amount', 86],
  ['share', 84],
  ['plot', undefined],
  ['interval', 136],
  ['target', 128],
  ['outcome', 118],
  ['spark', 96],
  ['explore', 40],
] as const;

export const COLUMN_COUNT = WIDTHS.length;

const TICKS = [
  [-3, '−3', 'start'],
  [-1, '−1', 'middle'],
  [0, '0', 'middle'],
  [1, '+1', 'middle'],
  [3, '+3', 'end'],
] as const;

/** The columns, with the dates of what they hold. */
export function ComparisonHead({ windows }: { readonly windows: Report['windows'] }): React.ReactElement {
  const t = useTranslate();
  const { zone } = useReader();
  const date = (at: string | undefined): string =>
    at === undefined ? '' : formatInstant(at, zone).replace(/ \d{4},/, ',');
  return (
    <>
      <colgroup>
        {WIDTHS.map(([cell, width]) => (
          <col key={cell} data-cell={cell} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" data-cell="name">
            {t('page.comparison.measure')}
          </th>
          <th scope="col" data-cell="baseline">
            {t('page.comparison.baseline')}
            <small>{date(windows.baseline?.from)}</small>
          </th>
          <th scope="col" data-cell="current">
            {t('page.comparison.current')}
            <small>{date(windows.current?.from)}</small>
          </th>
          <th scope="col" data-cell="amount" colSpan={2} style={{ paddingRight: 24 }}>
            {t('page.comparison.change')}
          </th>
          <th scope="col" data-cell="plot" style={{ textAlign: 'center', paddingBottom: 0 }}>
            {t('page.comparison.shift')}
            <ShiftTicks />
          </th>
          <th scope="col" data-cell="interval">
            <span>{t('page.comparison.interval')}</span>
          </th>
          <th scope="col" data-cell="target">
            {t('page.comparison.target')}
          </th>
          <th scope="col" data-cell="outcome">
            {t('page.comparison.outcome')}
          </th>
          <th scope="col" data-cell="spark">
            <span>{t('page.comparison.both')}</span>
          </th>
          <th scope="col" data-cell="explore">
            <Spoken>{t('page.query.column')}</Spoken>
          </th>
        </tr>
      </thead>
    </>
  );
}

function ShiftTicks(): React.ReactElement {
  const { colors, typography } = useTheme2();
  return (
    <svg width="100%" height="16" aria-hidden="true" style={{ display: 'block', overflow: 'visible' }}>
      {TICKS.map(([at, text, anchor]) => (
        <text
          key={at}
          x={`${toX(at)}%`}
          y="12"
          textAnchor={anchor}
          fontSize={typography.pxToRem(11)}
          fill={colors.text.secondary}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
