import { formatShortInstant } from '../../document/figures';
import type { TraceRow } from '../../engine/model/report';
import { formatNumber, formatValue } from '../../i18n/numbers';
import { getNameStyles } from '../frame/getNameStyles';
import { getRecordStyles, SMALL } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { smallText } from '../theme/sharedStyles';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { TraceId } from './TraceId';
import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface TraceTableProps {
  readonly title: string;
  readonly traces: readonly TraceRow[];
  /** Id of the source that has them. */
  readonly source: string;
}

/** Single traces by their root span, each with its id to open or copy. */
export function TraceTable({ title, traces, source }: TraceTableProps): React.ReactElement {
  const t = useTranslate();
  const { numbers, zone } = useReader();
  const tables = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  const name = useStyles2(getNameStyles);
  return (
    <table className={cx(tables.table, records)}>
      <caption className={useStyles2(getCaptionStyles)}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('page.traces.operation')}</th>
          <th scope="col">{t('page.traces.at')}</th>
          <th scope="col" className={tables.number}>
            {t('page.traces.duration')}
          </th>
          <th scope="col" className={tables.number}>
            {t('page.traces.spans')}
          </th>
          <th scope="col">{t('page.traces.trace')}</th>
        </tr>
      </thead>
      <tbody>
        {traces.map(({ traceId, service, operation, at, duration, spans, errors }) => (
          <tr key={traceId} data-testid={`dayone-trace-${traceId}`}>
            <th scope="row" className={name}>
              {operation}
              <span className={tables.more}>{service}</span>
            </th>
            <td data-label={t('page.traces.at')}>{formatShortInstant(at, zone)}</td>
            <td className={tables.number} data-label={t('page.traces.duration')}>
              {formatValue(duration, 'ms', numbers).digits}
            </td>
            <td className={tables.number} data-label={t('page.traces.spans')}>
              {formatNumber(spans, 0, numbers)}
              {errors > 0 && <span className={tables.more}>{t('page.traces.failedSpans', { count: errors })}</span>}
            </td>
            <td data-label={t('page.traces.trace')}>
              <TraceId traceId={traceId} source={source} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function getCaptionStyles(theme: GrafanaTheme2): string {
  return css(smallText(theme), {
    captionSide: 'top',
    padding: '10px 16px 4px',
    textAlign: 'left',
    fontWeight: theme.typography.fontWeightMedium,
    borderTop: `1px solid ${theme.colors.border.weak}`,
  });
}
