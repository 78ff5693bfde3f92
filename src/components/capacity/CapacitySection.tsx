import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { CapacityRow, Report } from '../../engine/model/report';
import { getRecordStyles, SMALL } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { Note } from '../frame/Note';
import { Section } from '../frame/Section';
import { Spoken } from '../frame/Spoken';
import { useTranslate } from '../words/useTranslate';
import { CapacityLine } from './CapacityLine';

export interface CapacitySectionProps {
  readonly report: Pick<Report, 'capacity'>;
}

const RANKS = Object.freeze({ fail: 0, warn: 1, unknown: 2, pass: 3 });

/** What fills up: how full it is, how fast it grows, and the day it is full. */
export function CapacitySection({ report: { capacity } }: CapacitySectionProps): React.ReactElement | null {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  if (capacity.length === 0) {
    return null;
  }
  return (
    <Section id="capacity" title={t('page.capacity.title')} subtitle={t('page.capacity.subtitle')}>
      <table className={cx(tables.table, records)}>
        <thead>
          <tr>
            <th scope="col">{t('page.capacity.what')}</th>
            <th scope="col">{t('page.capacity.used')}</th>
            <th scope="col" className={tables.number}>
              {t('page.capacity.growth')}
            </th>
            <th scope="col">{t('page.capacity.full')}</th>
            <th scope="col">{t('page.checks.status')}</th>
            <th scope="col">
              <Spoken>{t('page.query.column')}</Spoken>
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder(capacity).map((row) => (
            <CapacityLine key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <Note>{t('page.capacity.note')}</Note>
    </Section>
  );
}

function inOrder(rows: readonly CapacityRow[]): readonly CapacityRow[] {
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => RANKS[a.row.status] - RANKS[b.row.status] || a.index - b.index)
    .map(({ row }) => row);
}
