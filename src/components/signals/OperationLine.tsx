import { formatShare } from '../../document/figures';
import type { TraceSection } from '../../engine/model/report';
import { formatNumber, formatSignedPercent, formatValue } from '../../i18n/numbers';
import { Figure } from '../frame/Figure';
import { getNameStyles } from '../frame/getNameStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { smallText } from '../theme/sharedStyles';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

type Operation = TraceSection['operations'][number];

/** An operation: its quantiles before and now in milliseconds, how many spans, how many of them failed. */
export function OperationLine({ row }: { readonly row: Operation }): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const { service, operation, state, count, p50, p95, changePercent, errors, errorPercent } = row;
  return (
    <tr data-testid={`dayone-operation-${operation}`}>
      <th scope="row" className={useStyles2(getNameStyles)}>
        {operation}
        {state !== 'kept' && (
          <span className={styles.state}>{state === 'new' ? t('page.traces.new') : t('page.traces.gone')}</span>
        )}
        <span className={tables.more}>{service}</span>
      </th>
      <td className={tables.number} data-label={t('page.traces.p50')}>
        <Pair values={p50} />
      </td>
      <td className={tables.number} data-label={t('page.traces.p95')}>
        <Pair values={p95} />
      </td>
      <td className={tables.number} data-label={t('page.comparison.change')}>
        {state === 'kept' ? formatSignedPercent(changePercent, numbers) : '–'}
      </td>
      <td className={tables.number} data-label={t('page.traces.spans')}>
        {formatNumber(state === 'gone' ? count[0] : count[1], 0, numbers)}
      </td>
      <td className={tables.number} data-label={t('page.traces.errorCount')}>
        <Figure digits={formatNumber(errors, 0, numbers)} emphasis={errors > 0 ? 'bad' : 'none'} />
        {errors > 0 && <span className={tables.more}>{formatShare(errorPercent, numbers, 2)} %</span>}
      </td>
    </tr>
  );
}

/** Before and now; a side without a span is left a dash. */
function Pair({ values: [before, now] }: { readonly values: Operation['p95'] }): React.ReactElement {
  const { numbers } = useReader();
  const styles = useStyles2(getStyles);
  const digits = (value: number | null): string => formatValue(value, 'ms', numbers).digits;
  return (
    <span className={styles.pair}>
      <Figure digits={digits(before)} emphasis="baseline" />
      <span aria-hidden="true">→</span>
      <Figure digits={digits(now)} emphasis="current" />
    </span>
  );
}

function getStyles(theme: GrafanaTheme2): Record<'state' | 'pair', string> {
  const { colors } = theme;
  return {
    state: css(smallText(theme), {
      display: 'inline-block',
      marginLeft: 8,
      padding: '0 5px',
      border: `1px solid ${colors.border.medium}`,
      borderRadius: 4,
      lineHeight: '16px',
      whiteSpace: 'nowrap',
      color: colors.text.primary,
    }),
    pair: css({ display: 'inline-flex', gap: 5, color: colors.text.secondary }),
  };
}
