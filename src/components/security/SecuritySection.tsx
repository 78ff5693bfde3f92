import { saysMore, toItemsNote } from '../../document/itemsTable';
import { byStatus } from '../../document/table';
import type { Report } from '../../engine/model/report';
import { Note } from '../frame/Note';
import { Section } from '../frame/Section';
import { getTableStyles } from '../frame/getTableStyles';
import { useFold } from '../frame/useFold';
import { StatusChip } from '../marks/StatusChip';
import { ItemHead } from '../readiness/ItemHead';
import { ItemLine } from '../readiness/ItemLine';
import { getItemStyles } from '../readiness/getItemStyles';
import { useTelling } from '../words/useTelling';
import { useTranslate } from '../words/useTranslate';
import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';

export interface SecuritySectionProps {
  readonly security: Report['security'];
  /** All met is one line, as in a report with something to look for. */
  readonly isFolded?: boolean;
}

/** The security items, each judged by a query, by a person, or by another finding. */
export function SecuritySection({ security, isFolded = false }: SecuritySectionProps): React.ReactElement | null {
  const note = toItemsNote(security, useTelling());
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const styles = useStyles2(getItemStyles);
  const isWell = security.every(({ status }) => status === 'pass');
  const { isOpen, fold } = useFold(t('page.security.title'), isFolded && isWell);
  if (security.length === 0) {
    return null;
  }
  const met = security.filter(({ status }) => status === 'pass').length;
  return (
    <Section
      id="security"
      title={t('page.security.title')}
      fold={fold}
      subtitle={isOpen ? undefined : note}
      aside={isOpen ? t('page.security.met', { met, all: security.length }) : <StatusChip status="pass" count={met} />}
    >
      <table className={cx(tables.table, styles)} data-plain={security.some(saysMore) ? undefined : ''}>
        <ItemHead />
        <tbody>
          {byStatus(security, ({ critical }) => critical).map((item) => (
            <ItemLine key={item.id} item={item} />
          ))}
        </tbody>
      </table>
      <Note>{note}</Note>
    </Section>
  );
}
