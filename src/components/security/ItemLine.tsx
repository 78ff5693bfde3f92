import { css, cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { ItemRow } from '../../engine/model/report';
import { formatNumber } from '../../i18n/format';
import { getTableStyles } from '../frame/getTableStyles';
import { Chip } from '../marks/Chip';
import { Glyph } from '../marks/Glyph';
import { StatusChip } from '../marks/StatusChip';
import { isPending } from '../states/isPending';
import { outcomeTone } from '../theme/toTone';
import { useReader } from '../words/ReaderContext';
import { useTranslate } from '../words/useTranslate';

/** An item: what was found, who judges it, what it earns. */
export function ItemLine({ item }: { readonly item: ItemRow }): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  const { id, title, critical, judgedBy, outcome, status, points01, reason } = item;
  const earned = points01 === null ? '–' : formatNumber(points01, points01 % 1 === 0 ? 0 : 2, numbers);
  return (
    <tr className={cx((status === 'fail' || status === 'warn') && tables.problem)} data-testid={`dayone-item-${id}`} data-status={status}>
      <th scope="row">
        {title}
        {critical && <small className={tables.dim}> {t('page.row.critical')}</small>}
      </th>
      <td className={tables.prose}>{reason.text}</td>
      <td className={tables.dim}>
        <span className={useStyles2(getStyles)}>
          <Glyph name={judgedBy} size={14} />
          {t(`page.security.by.${judgedBy}`)}
        </span>
      </td>
      <td className={tables.number}>
        {earned} <span className={tables.dim}>{t('page.security.ofOne')}</span>
      </td>
      <td>
        {status === 'unknown' && outcome === 'failed' && !isPending(reason) ? <Chip glyph="failed" tone={outcomeTone('failed')} isJudged={false} text={t('page.outcome.failed')} /> : <StatusChip status={status} isPending={isPending(reason)} />}
      </td>
    </tr>
  );
}

function getStyles(): string {
  return css({ display: 'inline-flex', alignItems: 'center', gap: 5 });
}
