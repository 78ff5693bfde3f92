import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { getTableStyles } from '../frame/getTableStyles';
import { Spoken } from '../frame/Spoken';
import { useTranslate } from '../words/useTranslate';

export const ITEM_COLUMNS = 7;

/** The columns that all tables of items share. */
export function ItemHead(): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  return (
    <>
      <colgroup>
        <col />
        <col style={{ width: 116 }} />
        <col style={{ width: 112 }} />
        <col data-cell="evidence" style={{ width: '28%' }} />
        <col style={{ width: '17%' }} />
        <col style={{ width: 112 }} />
        <col style={{ width: 44 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('page.security.item')}</th>
          <th scope="col" className={tables.number}>
            {t('page.readiness.value')}
          </th>
          <th scope="col">{t('page.comparison.target')}</th>
          <th scope="col" data-cell="evidence">
            {t('page.checks.evidence')}
          </th>
          <th scope="col">{t('page.security.judgedBy')}</th>
          <th scope="col">{t('page.checks.status')}</th>
          <th scope="col">
            <Spoken>{t('page.query.column')}</Spoken>
          </th>
        </tr>
      </thead>
    </>
  );
}
