import React from 'react';
import type { Report } from '../../engine/model/report';
import { Section } from '../frame/Section';
import { useTranslate, type Words } from '../words/useTranslate';
import { CertificateTable } from './CertificateTable';
import { ProbeTable } from './ProbeTable';

export interface ProbesSectionProps {
  readonly report: Pick<Report, 'probes' | 'certificates' | 'deployment' | 'evaluatedAt' | 'sources'>;
}

/** Health endpoints by service with what was down when, and how long certificates are still valid. */
export function ProbesSection({ report }: ProbesSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const { probes, certificates } = report;
  if (probes.length === 0 && certificates.length === 0) {
    return null;
  }
  return (
    <Section id="probes" title={titleOf(report, t)} aside={probes.length === 0 ? undefined : t('page.probes.up', { up: probes.filter(({ state }) => state === 'up').length, all: probes.length })}>
      {probes.length > 0 && <ProbeTable report={report} />}
      {certificates.length > 0 && <CertificateTable certificates={certificates} sources={report.sources} />}
    </Section>
  );
}

function titleOf({ probes, certificates }: Pick<Report, 'probes' | 'certificates'>, t: Words): string {
  if (probes.length === 0) {
    return t('page.certificates.title');
  }
  return t(certificates.length === 0 ? 'page.probes.title' : 'page.probes.titleBoth');
}
