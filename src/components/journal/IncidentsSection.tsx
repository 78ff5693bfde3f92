import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { IncidentRow, Report } from '../../engine/model/report';
import { getTableStyles } from '../frame/getTableStyles';
import { Section } from '../frame/Section';
import { getFlowStyles } from '../readiness/getFlowStyles';
import { NARROW } from '../theme/breakpoints';
import { useTranslate, type Words } from '../words/useTranslate';
import { IncidentLine } from './IncidentLine';

export interface IncidentsSectionProps {
  readonly incidents: Report['incidents'];
}

/** What went wrong and what nearly did: written down by people, or found in the data. */
export function IncidentsSection({ incidents }: IncidentsSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const tables = useStyles2(getTableStyles);
  const flow = useStyles2(getFlowStyles, NARROW);
  if (incidents.length === 0) {
    return null;
  }
  return (
    <Section id="incidents" title={t('page.incidents.title')} aside={toCounts(incidents, t)}>
      <table className={cx(tables.table, flow)}>
        <thead>
          <tr>
            <th scope="col">{t('page.incidents.what')}</th>
            <th scope="col">{t('page.incidents.state')}</th>
            <th scope="col">{t('page.incidents.when')}</th>
            <th scope="col" className={tables.number}>
              {t('page.incidents.length')}
            </th>
            <th scope="col">{t('page.incidents.known')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(incidents).map((incident) => (
            <IncidentLine key={incident.id} incident={incident} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function toCounts(incidents: readonly IncidentRow[], t: Words): string {
  const real = incidents.filter(({ kind }) => kind === 'incident');
  return t('page.incidents.aside', {
    incidents: real.length,
    open: real.filter(({ state }) => state === 'open').length,
    misses: incidents.length - real.length,
  });
}

/** Open before resolved, blockers first, incidents before near misses; else as they came. */
function inOrder(incidents: readonly IncidentRow[]): readonly IncidentRow[] {
  const rank = ({ state, blocker, kind }: IncidentRow): number =>
    (state === 'open' ? 0 : 4) + (blocker ? 0 : 2) + (kind === 'incident' ? 0 : 1);
  return incidents
    .map((incident, index) => ({ incident, index }))
    .sort((a, b) => rank(a.incident) - rank(b.incident) || a.index - b.index)
    .map(({ incident }) => incident);
}
