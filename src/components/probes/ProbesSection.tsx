import type { Report } from '../../engine/model/report';
import type { NumberStyle } from '../../i18n/numbers';
import { Section } from '../frame/Section';
import { useFold } from '../frame/useFold';
import { StatusChip } from '../marks/StatusChip';
import { useReader } from '../words/useReader';
import { useTranslate, type Words } from '../words/useTranslate';
import { CertificateTable } from './CertificateTable';
import { ProbeTable } from './ProbeTable';
import { toLeast } from './toLeast';
import React from 'react';

export interface ProbesSectionProps {
  readonly report: Pick<Report, 'probes' | 'certificates' | 'deployment' | 'evaluatedAt' | 'sources'>;
  /** All well is one line, as in a report with something to look for. */
  readonly isFolded?: boolean;
}

/** Health endpoints by service with what was down when, and how long certificates are still valid. */
export function ProbesSection({ report, isFolded = false }: ProbesSectionProps): React.ReactElement | null {
  const t = useTranslate();
  const { numbers } = useReader();
  const { probes, certificates } = report;
  const rows = [...probes, ...certificates];
  const title = titleOf(report, t);
  const { isOpen, fold } = useFold(title, isFolded && rows.every(({ status }) => status === 'pass'));
  if (probes.length === 0 && certificates.length === 0) {
    return null;
  }
  return (
    <Section
      id="probes"
      title={title}
      fold={fold}
      subtitle={isOpen ? undefined : summaryOf(report, t, numbers)}
      aside={isOpen ? toUp(probes, t) : <StatusChip status="pass" count={rows.length} />}
    >
      {probes.length > 0 && <ProbeTable report={report} />}
      {certificates.length > 0 && <CertificateTable certificates={certificates} sources={report.sources} />}
    </Section>
  );
}

function toUp(probes: Report['probes'], t: Words): string | undefined {
  return probes.length === 0
    ? undefined
    : t('page.probes.up', { up: probes.filter(({ state }) => state === 'up').length, all: probes.length });
}

/** The figures of the folded section: the least available, and the certificate that ends first. */
function summaryOf(
  { probes, certificates }: Pick<Report, 'probes' | 'certificates'>,
  t: Words,
  numbers: NumberStyle
): string {
  const days = Math.floor(Math.min(...certificates.map(({ daysLeft }) => daysLeft ?? Infinity)));
  return [
    ...(probes.length === 0
      ? []
      : [t('page.probes.summary', { up: toUp(probes, t) ?? '', least: toLeast(probes, numbers) })]),
    ...(certificates.length === 0
      ? []
      : [
          t(Number.isFinite(days) ? 'page.certificates.summary' : 'page.certificates.summaryUnknown', {
            count: certificates.length,
            days,
          }),
        ]),
  ].join('; ');
}

function titleOf({ probes, certificates }: Pick<Report, 'probes' | 'certificates'>, t: Words): string {
  if (probes.length === 0) {
    return t('page.certificates.title');
  }
  return t(certificates.length === 0 ? 'page.probes.title' : 'page.probes.titleBoth');
}
