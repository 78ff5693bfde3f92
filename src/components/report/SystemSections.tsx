import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import type { Report } from '../../engine/model/report';
import { ChecklistSection } from '../checklist/ChecklistSection';
import { EndpointsSection } from '../endpoints/EndpointsSection';
import { ProbesSection } from '../probes/ProbesSection';
import { ServicesSection } from '../services/ServicesSection';
import { ROOMY } from '../theme/breakpoints';

export interface SystemSectionsProps {
  readonly report: Report;
  readonly isWell: boolean;
}

/** What runs, what it answers, and the anomaly checklist; the latter beside the services where both are well and short. */
export function SystemSections({ report, isWell }: SystemSectionsProps): React.ReactElement {
  const beside = useStyles2(getStyles);
  const services = report.services.length > 0 && <ServicesSection services={report.services} isFolded={!isWell} />;
  const checklist = report.checks.length > 0 && <ChecklistSection report={report} isFolded={!isWell} />;
  if (isWell && report.probes.length + report.certificates.length + report.endpoints.length === 0) {
    return (
      <div className={beside}>
        {services}
        {checklist}
      </div>
    );
  }
  return (
    <>
      {services}
      <ProbesSection report={report} isFolded={!isWell} />
      <EndpointsSection report={report} />
      {checklist}
    </>
  );
}

function getStyles(): string {
  return css({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: 16,
    '&:empty': { display: 'none' },
    [ROOMY]: { '&:has(> :nth-child(2))': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)' } },
  });
}
