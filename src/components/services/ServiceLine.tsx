import type { ServiceRow } from '../../engine/model/report';
import { formatDuration, formatNumber } from '../../i18n/numbers';
import { Figure } from '../frame/Figure';
import { getTableStyles } from '../frame/getTableStyles';
import { StateMark } from '../marks/StateMark';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { OutageTimes } from './OutageTimes';
import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface ServiceLineProps {
  readonly service: ServiceRow;
  readonly className: string;
}

/** A service: up or not, since when, how much of the time, how often it restarted, and what went down when. */
export function ServiceLine({ service, className }: ServiceLineProps): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const { id, port, state, uptimeSeconds, availability, restarts, outages, status, reason } = service;
  return (
    <tr className={className} data-testid={`dayone-service-${id}`}>
      <th scope="row">{id}</th>
      <td className={cx(tables.number, tables.dim)} data-label={t('page.services.port')}>
        {port ?? '–'}
      </td>
      <td className={tables.prose} data-label={t('page.services.state')}>
        <StateMark state={state} status={status} reason={reason} />
        <OutageTimes outages={outages} />
      </td>
      <td className={tables.number} data-label={t('page.services.uptime')}>
        {uptimeSeconds === null ? (
          '–'
        ) : uptimeSeconds < 3600 ? (
          formatDuration(1000 * uptimeSeconds)
        ) : (
          <Figure digits={formatNumber(uptimeSeconds / 3600, 1, numbers)} unit="h" />
        )}
      </td>
      <td className={tables.number} data-label={t('page.services.available')}>
        {availability === null ? (
          '–'
        ) : (
          <Figure
            digits={formatNumber(availability, 2, numbers)}
            unit="%"
            emphasis={availability < 100 ? 'bad' : 'none'}
          />
        )}
      </td>
      <td className={tables.number} data-label={t('page.services.restarts')}>
        {restarts === null ? (
          '–'
        ) : (
          <Figure digits={formatNumber(restarts, 0, numbers)} emphasis={restarts > 0 ? 'bad' : 'none'} />
        )}
      </td>
    </tr>
  );
}
