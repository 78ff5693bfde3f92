import { formatShare } from '../../document/figures';
import type { EndpointRow, Report } from '../../engine/model/report';
import { formatValue } from '../../i18n/numbers';
import { toBars } from '../../sections/usage/view';
import { getNameStyles } from '../frame/getNameStyles';
import { getRecordStyles, SMALL } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { GreyBar } from '../plots/GreyBar';
import { NARROW } from '../theme/breakpoints';
import { useReader } from '../words/useReader';
import { useTranslate, type Words } from '../words/useTranslate';
import { EndpointTotalRows } from './EndpointTotalRows';
import { type EndpointOrder, quantityOf, sortEndpoints } from './sortEndpoints';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface EndpointTableProps {
  readonly endpoints: Report['endpoints'];
  readonly totals: Report['endpointTotals'];
  readonly order: EndpointOrder;
  /** The report's own order is kept. */
  readonly isAsReported: boolean;
}

/** A row an endpoint; the bar draws the figure that the rows are sorted by. */
export function EndpointTable({ endpoints, totals, order, isAsReported }: EndpointTableProps): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  const styles = useStyles2(getStyles);
  const rows = isAsReported ? endpoints : sortEndpoints(endpoints, order);
  const bars = toBars(rows.map((row) => quantityOf(row, order)));
  const sorted = (column: EndpointOrder): 'descending' | undefined => (column === order ? 'descending' : undefined);
  return (
    <table className={cx(tables.table, records, styles.table)}>
      <thead>
        <tr>
          <th scope="col">{t('page.endpoints.endpoint')}</th>
          <th scope="col" data-col="bar">
            {drawnWord(order, t)}
          </th>
          <th scope="col" className={tables.number} aria-sort={sorted('traffic')}>
            {t('page.endpoints.requests')}
          </th>
          <th scope="col" className={tables.number}>
            {t('page.endpoints.mean')}
          </th>
          <th scope="col" className={tables.number} aria-sort={sorted('latency')}>
            {t('page.endpoints.p95')}
          </th>
          <th scope="col" className={tables.number} aria-sort={sorted('errors')}>
            {t('page.endpoints.errors')}
          </th>
          <th scope="col" className={tables.number}>
            {t('page.endpoints.errorPercent')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <EndpointLine key={row.id} row={row} bar={bars[index] ?? null} />
        ))}
      </tbody>
      {totals !== null && <EndpointTotalRows totals={totals} className={styles.totals} />}
    </table>
  );
}

function drawnWord(order: EndpointOrder, t: Words): string {
  switch (order) {
    case 'traffic':
      return t('page.endpoints.drawn.traffic');
    case 'errors':
      return t('page.endpoints.drawn.errors');
    case 'latency':
      return t('page.endpoints.drawn.latency');
  }
}

function EndpointLine({ row, bar }: { readonly row: EndpointRow; readonly bar: number | null }): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const { id, method, path, requests, mean, p95, errors, errorPercent } = row;
  return (
    <tr data-testid={`dayone-endpoint-${id}`}>
      <th scope="row" className={useStyles2(getNameStyles)}>
        <span className={styles.endpoint}>
          <span className={styles.method}>{method}</span> <span>{path}</span>
        </span>
      </th>
      <td data-col="bar">
        <GreyBar length={bar} />
      </td>
      <td className={tables.number} data-label={t('page.endpoints.requests')}>
        {formatValue(requests, 'short', numbers).digits}
      </td>
      <td className={tables.number} data-label={t('page.endpoints.mean')}>
        {formatValue(mean, 'ms', numbers).digits}
      </td>
      <td className={tables.number} data-label={t('page.endpoints.p95')}>
        {formatValue(p95, 'ms', numbers).digits}
      </td>
      <td className={tables.number} data-label={t('page.endpoints.errors')}>
        {formatValue(errors, 'short', numbers).digits}
      </td>
      <td className={tables.number} data-label={t('page.endpoints.errorPercent')}>
        {formatShare(errorPercent, numbers, 2)}
      </td>
    </tr>
  );
}

function getStyles({ colors, typography }: GrafanaTheme2): Record<'table' | 'endpoint' | 'method' | 'totals', string> {
  return {
    table: css({
      '--dayone-figure': '72px',
      '& [data-col=bar]': { width: '18%' },
      [NARROW]: { '& [data-col=bar]': { display: 'none !important' } },
    }),
    endpoint: css({ display: 'flex', gap: 8 }),
    method: css({ flex: 'none', minWidth: 48, fontSize: typography.bodySmall.fontSize, color: colors.text.secondary }),
    totals: css({
      '& tr:first-child > *': { borderTop: `1px solid ${colors.border.medium}` },
      '& th': { whiteSpace: 'normal !important', color: colors.text.maxContrast },
      '& td, & th': { fontWeight: `${typography.fontWeightMedium} !important` },
    }),
  };
}
