import { css, cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { ServiceRow } from '../../engine/model/report';
import { formatDuration, formatNumber } from '../../i18n/format';
import { Figure } from '../frame/Figure';
import { getTableStyles } from '../frame/getTableStyles';
import { Glyph } from '../marks/Glyph';
import { ToneText } from '../marks/ToneText';
import { isPending } from '../states/isPending';
import { statusTone } from '../theme/toTone';
import { useReader } from '../words/ReaderContext';
import { useTranslate } from '../words/useTranslate';

export interface ServiceLineProps {
  readonly service: ServiceRow;
  readonly className: string;
}

/** A service: up or not, since when, how much of the time, how often it restarted. */
export function ServiceLine({ service, className }: ServiceLineProps): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const { id, port, state, uptimeSeconds, availability, restarts, status, reason } = service;
  const word = isPending(reason) ? t('page.outcome.pending') : t(`page.services.state.${state}`);
  return (
    <tr className={className} data-testid={`dayone-service-${id}`}>
      <th scope="row">{id}</th>
      <td className={cx(tables.number, tables.dim)}>{port ?? '–'}</td>
      <td>
        <span className={styles} title={reason.text}>
          <ToneText tone={statusTone(status)}>
            <Glyph name={isPending(reason) ? 'waiting' : status} size={14} />
          </ToneText>
          {word}
        </span>
      </td>
      <td className={tables.number}>{uptimeSeconds === null ? '–' : uptimeSeconds < 3600 ? formatDuration(1000 * uptimeSeconds) : <Figure digits={formatNumber(uptimeSeconds / 3600, 1, numbers)} unit="h" />}</td>
      <td className={tables.number}>{availability === null ? '–' : <Figure digits={formatNumber(availability, 2, numbers)} unit="%" emphasis={availability < 100 ? 'bad' : 'none'} />}</td>
      <td className={tables.number}>{restarts === null ? '–' : <Figure digits={formatNumber(restarts, 0, numbers)} emphasis={restarts > 0 ? 'bad' : 'none'} />}</td>
    </tr>
  );
}

function getStyles(): string {
  return css({ display: 'inline-flex', alignItems: 'center', gap: 6 });
}
