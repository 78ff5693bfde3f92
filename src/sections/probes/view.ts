import { type Block, cell, column, type Drawing, plot } from '../../document/blocks';
import { isPending, statusCell, toAvailabilityCell, toStateCell } from '../../document/cells';
import { toOutageDrawing, toOutageEvidence, toOutageList } from '../../document/outages';
import type { ToSection } from '../../document/section';
import { byStatus, type Field, toTable, toWords, type Words } from '../../document/table';
import type { CertificateRow, ProbeRow, Report } from '../../engine/model/report';
import { formatInstant, formatSpan } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatNumber, formatValue } from '../../i18n/numbers';

/** Health endpoints by service with what was down when, and how long certificates are still valid. */
export const probes: ToSection = (report, telling) => {
  const { probes: rows, certificates } = report;
  if (rows.length + certificates.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const up = rows.filter(({ state }) => state === 'up').length;
  return {
    title: toTitle(report, t),
    note: rows.length === 0 ? '' : t('page.probes.up', { up, all: rows.length }),
    blocks: [
      ...(rows.length === 0 ? [] : [toProbeTable(report, telling)]),
      ...(certificates.length === 0 ? [] : [toCertificateTable(certificates, telling)]),
    ],
  };
};

function toTitle({ probes: rows, certificates }: Report, t: Words): string {
  if (rows.length === 0) {
    return t('page.certificates.title');
  }
  return t(certificates.length === 0 ? 'page.probes.title' : 'page.probes.titleBoth');
}

function toProbeTable({ probes: rows, deployment, evaluatedAt }: Report, telling: Telling): Block {
  const t = toWords(telling);
  const { numbers, zone } = telling;
  const span = { from: deployment.endedAt, to: evaluatedAt };
  const services = [...new Set(rows.map(({ service }) => service))];
  const service: Field<ProbeRow> = {
    column: column(t('page.services.service')),
    toCell: (row) => cell(row.service ?? '–'),
  };
  const fields: readonly Field<ProbeRow>[] = [
    { column: column(t('page.probes.endpoint')), toCell: (row) => cell(toName(row)) },
    ...(services.some((name) => name !== null) ? [service] : []),
    { column: column(t('page.services.state')), toCell: (row) => toStateCell(row, telling) },
    {
      column: column(t('page.probes.available'), 'number'),
      toCell: ({ availability }) => toAvailabilityCell(availability, numbers),
    },
    {
      column: column(t('page.probes.mean'), 'number'),
      toCell: ({ mean }) => cell(formatValue(mean, 'ms', numbers).digits),
    },
    {
      column: column(t('page.probes.slowest'), 'number'),
      toCell: ({ slowest }) => cell(formatValue(slowest, 'ms', numbers).digits),
    },
    {
      column: column(t('document.probes.drawn', { span: formatSpan(span, zone) }), 'drawing'),
      toCell: (row) => plot(toDrawing(row, span, telling)),
    },
    { column: column(t('page.checks.evidence')), toCell: (row) => cell(toOutageEvidence(row, telling)) },
    { column: column(t('page.checks.status')), toCell: ({ status, reason }) => statusCell(status, reason, telling) },
  ];
  return toTable({
    caption: t('page.probes.title'),
    fields,
    rows: services.flatMap((name) => byStatus(rows.filter((row) => row.service === name))),
  });
}

/** The instance stands beside a name that does not hold it. */
function toName({ id, labels }: ProbeRow): string {
  const instance = labels['instance'];
  return instance === undefined || id.includes(instance) ? id : `${id} (${instance})`;
}

/** None where it is not known whether it was down. */
function toDrawing(
  { id, outages, availability, status, reason }: ProbeRow,
  span: { readonly from: string; readonly to: string },
  telling: Telling
): Drawing | null {
  if (status === 'unknown' || availability === null || isPending(reason)) {
    return null;
  }
  const t = toWords(telling);
  const words = toOutageList(outages, telling);
  const label = words === '' ? t('page.probes.strip.none', { title: id }) : `${id}: ${words}`;
  return toOutageDrawing(outages, { span: { from: Date.parse(span.from), to: Date.parse(span.to) }, label });
}

/** The one that ends first at the top; what is not known before all. */
function toCertificateTable(certificates: readonly CertificateRow[], telling: Telling): Block {
  const t = toWords(telling);
  const { numbers, zone } = telling;
  const fields: readonly Field<CertificateRow>[] = [
    { column: column(t('page.certificates.certificate')), toCell: ({ id }) => cell(id) },
    {
      column: column(t('page.certificates.daysLeft'), 'number'),
      toCell: ({ daysLeft }) => cell(daysLeft === null ? '–' : `${formatNumber(Math.floor(daysLeft), 0, numbers)} d`),
    },
    {
      column: column(t('page.certificates.ends')),
      toCell: ({ expiresAt }) => cell(expiresAt === null ? '–' : formatInstant(expiresAt, zone)),
    },
    {
      column: column(t('page.certificates.renew')),
      toCell: ({ renewAt }) => cell(renewAt === null ? '–' : formatInstant(renewAt, zone)),
    },
    {
      column: column(t('page.checks.evidence')),
      toCell: ({ status, reason }) => cell(status === 'pass' ? '' : reason.text),
    },
    { column: column(t('page.checks.status')), toCell: ({ status, reason }) => statusCell(status, reason, telling) },
  ];
  const left = ({ daysLeft }: CertificateRow): number => daysLeft ?? Number.NEGATIVE_INFINITY;
  return toTable({
    caption: t('page.certificates.title'),
    fields,
    rows: [...certificates].sort((a, b) => (left(a) < left(b) ? -1 : left(a) > left(b) ? 1 : 0)),
  });
}
