import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { PersonRow, Report } from '../../engine/model/report';
import { SMALL } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { Section } from '../frame/Section';
import { getFlowStyles } from '../readiness/getFlowStyles';
import { useTranslate } from '../words/useTranslate';

export interface PeopleSectionProps {
  readonly people: Report['people'];
}

/** Roles and their duties, in the order in which they are called; who is not called comes last. */
export function PeopleSection({ people }: PeopleSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const flow = useStyles2(getFlowStyles, SMALL);
  if (people.length === 0) {
    return null;
  }
  return (
    <Section id="people" title={t('page.people.title')} subtitle={t('page.people.subtitle')}>
      <table className={cx(tables.table, flow)}>
        <thead>
          <tr>
            <th scope="col">{t('page.signoffs.role')}</th>
            <th scope="col">{t('page.people.duty')}</th>
            <th scope="col">{t('page.people.level')}</th>
            <th scope="col">{t('page.people.contact')}</th>
          </tr>
        </thead>
        <tbody>
          {byLevel(people).map(({ id, role, duty, level, contact }) => (
            <tr key={id} data-testid={`dayone-person-${id}`}>
              <th scope="row">{role}</th>
              <td className={tables.prose} data-wide>
                {duty}
              </td>
              <td className={tables.dim} data-label={t('page.people.level')}>
                {level === null ? '–' : level}
              </td>
              <td className={tables.prose} data-label={t('page.people.contact')}>
                {contact ?? '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function byLevel(people: readonly PersonRow[]): readonly PersonRow[] {
  return people
    .map((person, index) => ({ person, index }))
    .sort((a, b) => compare(a.person.level, b.person.level) || a.index - b.index)
    .map(({ person }) => person);
}

function compare(a: number | null, b: number | null): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}
