import { isPending } from '../../document/cells';
import { formatShare, joined } from '../../document/figures';
import type { CapacityRow } from '../../engine/model/report';
import { formatInstant } from '../../i18n/instants';
import { formatChange, formatValue } from '../../i18n/numbers';
import { QueryLinks } from '../frame/QueryLinks';
import { getNameStyles } from '../frame/getNameStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { StatusChip } from '../marks/StatusChip';
import { FillBar } from '../plots/FillBar';
import { FIGURES } from '../theme/sharedStyles';
import { type Reader, useReader } from '../words/useReader';
import { useTranslate, type Words } from '../words/useTranslate';
import { css, cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

/** Something that fills up, with the sentence that was made from its figures. */
export function CapacityLine({ row }: { readonly row: CapacityRow }): React.ReactElement {
  const t = useTranslate();
  const reader = useReader();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const { id, title, status, reason, source, query } = row;
  const growth = toGrowth(row, reader);
  return (
    <tr className={cx(status !== 'pass' && tables.problem)} data-testid={`dayone-capacity-${id}`}>
      <th scope="row" className={useStyles2(getNameStyles)}>
        {title}
        <span className={tables.more}>{reason.text}</span>
      </th>
      <td className={cx(tables.prose, styles.used)} data-label={t('page.capacity.used')} data-wide="">
        <span className={styles.figures}>{toUsed(row, { t, reader })}</span>
        <FillBar row={row} sentence={t('page.capacity.bar', { title, used: toUsed(row, { t, reader }) })} />
      </td>
      <td className={tables.number} data-label={t('page.capacity.growth')}>
        {growth.amount}
        {growth.interval !== '' && <span className={tables.more}>{growth.interval}</span>}
      </td>
      <td data-label={t('page.capacity.full')}>{toFullDay(row, { t, reader })}</td>
      <td data-label={t('page.checks.status')}>
        <StatusChip status={status} isPending={isPending(reason)} />
      </td>
      <td data-corner="">
        <QueryLinks title={title} source={source} query={query} />
      </td>
    </tr>
  );
}

interface Telling {
  readonly t: Words;
  readonly reader: Reader;
}

function toUsed({ used, capacity, percent, unit }: CapacityRow, { t, reader: { numbers } }: Telling): string {
  const amount = joined(formatValue(used, unit, numbers));
  if (capacity === null) {
    return amount;
  }
  return t('page.capacity.of', {
    used: amount,
    capacity: joined(formatValue(capacity, unit, numbers)),
    percent: `${formatShare(percent, numbers)} %`,
  });
}

function toGrowth(
  { perDay, interval, unit }: CapacityRow,
  { numbers }: Reader
): { readonly amount: string; readonly interval: string } {
  const bounds = interval?.map((bound) => formatChange(bound, unit, numbers)) ?? [];
  const isOneUnit = new Set(bounds.map((bound) => bound.unit)).size < 2;
  return {
    amount: joined(formatChange(perDay, unit, numbers)),
    interval: bounds.map((bound) => (isOneUnit ? bound.digits : joined(bound))).join(' … '),
  };
}

/** Without a capacity there is no day; with no growth that day is not within sight. */
function toFullDay({ fullAt, perDay, capacity }: CapacityRow, { t, reader: { zone } }: Telling): string {
  if (fullAt !== null) {
    return formatInstant(fullAt, zone).replace(/, .*$/, '');
  }
  return perDay === null || capacity === null ? '–' : t('page.capacity.notInSight');
}

function getStyles(): Record<'used' | 'figures', string> {
  return {
    used: css({ 'td&&': { width: '28%' } }),
    figures: css(FIGURES, { display: 'block' }),
  };
}
