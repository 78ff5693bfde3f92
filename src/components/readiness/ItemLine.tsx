import { isPending } from '../../document/cells';
import { toTarget } from '../../document/figures';
import { saysMore } from '../../document/itemsTable';
import type { ItemRow } from '../../engine/model/report';
import { formatValue } from '../../i18n/numbers';
import { Figure } from '../frame/Figure';
import { QueryLinks } from '../frame/QueryLinks';
import { getTableStyles } from '../frame/getTableStyles';
import { Chip } from '../marks/Chip';
import { StatusChip } from '../marks/StatusChip';
import { outcomeTone } from '../theme/toTone';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { JudgedBy } from './JudgedBy';
import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface ItemLineProps {
  readonly item: ItemRow;
  /** Critical and failed: it stops the go-live. */
  readonly isBlocker?: boolean;
}

/** An item: its value and target, what else is to say, who judges it, and the outcome. */
export function ItemLine({ item, isBlocker = false }: ItemLineProps): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const { id, title, critical, status, reason } = item;
  return (
    <tr
      className={cx((status === 'fail' || status === 'warn') && tables.problem)}
      data-testid={`dayone-item-${id}`}
      data-status={status}
    >
      <th scope="row" data-cell="name">
        {title}
        {(critical || isBlocker) && (
          <small className={tables.dim}> {t(isBlocker ? 'page.readiness.blocker' : 'page.row.critical')}</small>
        )}
      </th>
      <ValueCells item={item} />
      <td className={tables.prose} data-cell="evidence">
        {saysMore(item) ? reason.text : ''}
      </td>
      <td className={tables.dim} data-cell="judge">
        <JudgedBy {...item} />
      </td>
      <td data-cell="status">
        <ItemChip item={item} />
      </td>
      <td data-cell="explore">
        <QueryLinks title={title} source={item.source} query={item.query} />
      </td>
    </tr>
  );
}

function ValueCells({ item: { value, unit, target } }: Pick<ItemLineProps, 'item'>): React.ReactElement {
  const { numbers } = useReader();
  const tables = useStyles2(getTableStyles);
  return (
    <>
      <td className={tables.number} data-cell="value">
        {value === null ? null : (
          <Figure {...formatValue(value, unit, numbers)} emphasis={target?.outcome === 'missed' ? 'bad' : 'current'} />
        )}
      </td>
      <td className={tables.dim} data-cell="target">
        {toTarget({ target, unit }, numbers)?.wanted ?? ''}
      </td>
    </>
  );
}

function ItemChip({ item: { status, outcome, reason } }: Pick<ItemLineProps, 'item'>): React.ReactElement {
  const t = useTranslate();
  if (status === 'unknown' && outcome === 'failed' && !isPending(reason)) {
    return <Chip glyph="failed" tone={outcomeTone('failed')} isJudged={false} text={t('page.outcome.failed')} />;
  }
  return <StatusChip status={status} isPending={isPending(reason)} />;
}
