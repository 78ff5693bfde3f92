import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { ItemRow, Report } from '../../engine/model/report';
import { getTableStyles } from '../frame/getTableStyles';
import { Note } from '../frame/Note';
import { Section } from '../frame/Section';
import { NARROW } from '../theme/breakpoints';
import { useTranslate } from '../words/useTranslate';
import { ItemLine } from './ItemLine';
import { toItemsNote } from './toItemsNote';

export interface SecuritySectionProps {
  readonly security: Report['security'];
}

/** The security items, each judged by a query or waiting for a person. */
export function SecuritySection({ security }: SecuritySectionProps): React.ReactElement {
  const t = useTranslate();
  const met = security.filter(({ status }) => status === 'pass').length;
  return (
    <Section id="security" title={t('page.security.title')} aside={t('page.security.met', { met, all: security.length })}>
      <ItemTable items={security} />
      <Note>{toItemsNote(security, t)}</Note>
    </Section>
  );
}

const RANKS = Object.freeze({ fail: 0, warn: 1, unknown: 2, pass: 3 });

function ItemTable({ items }: { readonly items: readonly ItemRow[] }): React.ReactElement {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getStyles);
  const sorted = items.map((item, index) => ({ item, index })).sort((a, b) => RANKS[a.item.status] - RANKS[b.item.status] || a.index - b.index);
  return (
    <table className={cx(tables.table, styles)}>
      <thead>
        <tr>
          <th scope="col">{t('page.security.item')}</th>
          <th scope="col">{t('page.checks.evidence')}</th>
          <th scope="col">{t('page.security.judgedBy')}</th>
          <th scope="col" className={tables.number}>{t('page.security.points')}</th>
          <th scope="col">{t('page.checks.status')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ item }) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function getStyles({ colors }: GrafanaTheme2): string {
  return css({
    '& tbody th': { whiteSpace: 'normal' },
    [NARROW]: {
      '&, & tbody': { display: 'block' },
      '& thead': { display: 'none' },
      '& tbody tr': { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 78px 60px 96px', gap: '0 12px', alignItems: 'center', padding: '8px 16px', borderTop: `1px solid ${colors.border.weak}` },
      '& tbody tr > *': { height: 'auto', padding: '0 !important', border: 0 },
      '& tbody tr > :nth-child(2)': { gridArea: '2 / 1 / 3 / 5', color: colors.text.secondary },
    },
  });
}
