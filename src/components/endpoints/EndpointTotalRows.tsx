import { formatShare } from '../../document/figures';
import type { EndpointTotals } from '../../engine/model/report';
import { formatValue } from '../../i18n/numbers';
import { getTableStyles } from '../frame/getTableStyles';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface EndpointTotalRowsProps {
  readonly totals: EndpointTotals;
  readonly className: string;
}

interface Total {
  readonly requests: number | null;
  readonly mean: number | null;
  readonly p95: number | null;
  readonly errors: number | null;
}

/** What all endpoints add up to; below it what the service counted itself, where it counts. */
export function EndpointTotalRows({ totals, className }: EndpointTotalRowsProps): React.ReactElement {
  const t = useTranslate();
  const { seen, requests, errors, mean, p95 } = totals;
  const hasOwn = requests.own !== null || errors.own !== null;
  return (
    <tfoot className={className}>
      <TotalLine
        name={t('page.endpoints.sum', { seen })}
        total={{ requests: requests.rows, errors: errors.rows, mean, p95 }}
        testId="rows"
      />
      {hasOwn && (
        <TotalLine
          name={t('page.endpoints.own')}
          total={{ requests: requests.own, errors: errors.own, mean: null, p95: null }}
          testId="own"
        />
      )}
    </tfoot>
  );
}

function TotalLine({
  name,
  total,
  testId,
}: {
  readonly name: string;
  readonly total: Total;
  readonly testId: string;
}): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const { requests, mean, p95, errors } = total;
  return (
    <tr data-testid={`dayone-endpoints-${testId}`}>
      <th scope="row">{name}</th>
      <td data-col="bar" />
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
        {formatShare(
          requests === null || errors === null || requests <= 0 ? null : (100 * errors) / requests,
          numbers,
          2
        )}
      </td>
    </tr>
  );
}
