import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report, ServiceRow } from '../../engine/model/report';
import { getRecordStyles, SMALL } from '../frame/getRecordStyles';
import { getTableStyles } from '../frame/getTableStyles';
import { Section } from '../frame/Section';
import { useFold } from '../frame/useFold';
import { StatusChip } from '../marks/StatusChip';
import { toLeast } from '../probes/toLeast';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import { ServiceLine } from './ServiceLine';

export interface ServicesSectionProps {
  readonly services: Report['services'];
  /** Healthy services fold to one line, as in a report with something to look for. */
  readonly isFolded: boolean;
}

/** The services of the system, with the state they are in. */
export function ServicesSection({ services, isFolded }: ServicesSectionProps): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  const isHealthy = services.every(({ status }) => status === 'pass');
  const { isOpen, fold } = useFold(t('page.services.title'), isFolded && isHealthy);
  const up = services.filter(({ state }) => state === 'up').length;
  const counted = t('page.services.up', { up, all: services.length });
  const summary = t('page.services.summary', {
    up,
    all: services.length,
    restarts: services.reduce((sum, { restarts }) => sum + (restarts ?? 0), 0),
    least: toLeast(services, numbers),
  });
  return (
    <Section
      id="services"
      title={t('page.services.title')}
      subtitle={isOpen ? undefined : summary}
      fold={fold}
      aside={isOpen ? counted : <StatusChip status="pass" count={services.length} />}
    >
      <ServicesTable services={services} />
    </Section>
  );
}

const RANKS = Object.freeze({ fail: 0, warn: 1, unknown: 2, pass: 3 });

function ServicesTable({ services }: Pick<ServicesSectionProps, 'services'>): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getTableStyles);
  const records = useStyles2(getRecordStyles, SMALL);
  const sorted: readonly ServiceRow[] = services
    .map((service, index) => ({ service, index }))
    .sort((a, b) => RANKS[a.service.status] - RANKS[b.service.status] || a.index - b.index)
    .map(({ service }) => service);
  return (
    <table className={cx(styles.table, records)}>
      <thead>
        <tr>
          <th scope="col">{t('page.services.service')}</th>
          <th scope="col" className={styles.number}>
            {t('page.services.port')}
          </th>
          <th scope="col">{t('page.services.state')}</th>
          <th scope="col" className={styles.number}>
            {t('page.services.uptime')}
          </th>
          <th scope="col" className={styles.number}>
            {t('page.services.available')}
          </th>
          <th scope="col" className={styles.number}>
            {t('page.services.restarts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((service) => (
          <ServiceLine key={service.id} service={service} className={cx(service.status !== 'pass' && styles.problem)} />
        ))}
      </tbody>
    </table>
  );
}
