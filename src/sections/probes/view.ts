import { type Block, cell, column, type Drawing, plot, under } from '../../document/blocks';
import { isPending, statusCell, toAvailabilityCell, toLeast, toStateCell } from '../../document/cells';
import { type Counts, countState, countStatus } from '../../document/counts';
import { toOutageDrawing, toOutageEvidence, toOutageList } from '../../document/outages';
import { onlySource, queryOf } from '../../document/queries';
import { byStatus, type Field, toNote, toTable, toWords, type Words } from '../../document/table';
import { formatInstant, formatSpan } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatNumber, formatValue } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { CertificateRow, ProbeRow } from './report';

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
    isWell: [...rows, ...certificates].every(({ status }) => status === 'pass'),
    summary: toSummary(report, telling),
    blocks: [
      ...(rows.length === 0 ? [] : [toProbeTable(report, telling)]),
      ...(certificates.length === 0 ? [] : [toCertificateTable(report, telling)]),
    ],
  };
};

/** The figures of all in a line: the least available, and the certificate that ends first. */
function toSummary({ probes: rows, certificates }: Report, telling: Telling): string {
  const t = toWords(telling);
  const up = t('page.probes.up', { up: rows.filter(({ state }) => state === 'up').length, all: rows.length });
  const days = Math.floor(Math.min(...certificates.map(({ daysLeft }) => daysLeft ?? Infinity)));
  return toNote(
    rows.length === 0 ? '' : t('page.probes.summary', { up, least: toLeast(rows, telling.numbers) }),
    certificates.length === 0
      ? ''
      : t(Number.isFinite(days) ? 'page.certificates.summary' : 'page.certificates.summaryUnknown', {
          count: certificates.length,
          days,
        })
  );
}

function toTitle({ probes: rows, certificates }: Report, t: Words): string {
  if (rows.length === 0) {
    return t('page.certificates.title');
  }
  return t(certificates.length === 0 ? 'page.probes.title' : 'page.probes.titleBoth');
}

function toProbeTable({ probes: rows, deployment, evaluatedAt, sources }: Report, telling: Telling): Block {
  const t = toWords(telling);
  const { numbers, zone } = telling;
  const span = { from: deployment.endedAt, to: evaluatedAt };
  const source = onlySource(sources, 'prometheus');
  const services = [...new Set(rows.map(({ service }) => service))];
  const service: Field<ProbeRow> = {
    column: under('endpoint', column('service', t('page.services.service'))),
    toCell: (row) => cell(row.service ?? '–'),
  };
  const fields: readonly Field<ProbeRow>[] = [
    { column: column('endpoint', t('page.probes.endpoint')), toCell: (row) => cell(toName(row)) },
    ...(services.some((name) => name !== null) ? [service] : []),
    { column: column('state', t('page.services.state')), toCell: (row) => toStateCell(row, telling) },
    {
      column: column('available', t('page.probes.available'), 'number'),
      toCell: ({ availability }) => toAvailabilityCell(availability, numbers),
    },
    {
      column: column('mean', t('page.probes.mean'), 'number'),
      toCell: ({ mean }) => cell(formatValue(mean, 'ms', numbers).digits),
    },
    {
      column: column('slowest', t('page.probes.slowest'), 'number'),
      toCell: ({ slowest }) => cell(formatValue(slowest, 'ms', numbers).digits),
    },
    {
      column: column('drawn', t('document.probes.drawn', { span: formatSpan(span, zone) }), 'drawing'),
      toCell: (row) => plot(toDrawing(row, span, telling)),
    },
    {
      column: under('drawn', column('evidence', t('page.checks.evidence'))),
      toCell: (row) => cell(toOutageEvidence(row, telling)),
    },
    {
      column: { ...column('status', t('page.checks.status')), isFileOnly: true },
      toCell: ({ status, reason }) => statusCell(status, reason, telling),
    },
  ];
  return toTable({
    caption: t('page.probes.title'),
    fields,
    rows: services.flatMap((name) => byStatus(rows.filter((row) => row.service === name))),
    placeOf: ({ id, query }) => ({ id: `probe-${id}`, ...queryOf(id, { source, query }) }),
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
function toCertificateTable({ certificates, sources }: Report, telling: Telling): Block {
  const t = toWords(telling);
  const source = onlySource(sources, 'prometheus');
  const { numbers, zone } = telling;
  const fields: readonly Field<CertificateRow>[] = [
    { column: column('certificate', t('page.certificates.certificate')), toCell: ({ id }) => cell(id) },
    {
      column: column('daysLeft', t('page.certificates.daysLeft'), 'number'),
      toCell: ({ daysLeft }) => cell(daysLeft === null ? '–' : `${formatNumber(Math.floor(daysLeft), 0, numbers)} d`),
    },
    {
      column: column('ends', t('page.certificates.ends')),
      toCell: ({ expiresAt }) => cell(expiresAt === null ? '–' : formatInstant(expiresAt, zone)),
    },
    {
      column: column('renew', t('page.certificates.renew')),
      toCell: ({ renewAt }) => cell(renewAt === null ? '–' : formatInstant(renewAt, zone)),
    },
    {
      column: under('certificate', column('evidence', t('page.checks.evidence'))),
      toCell: ({ status, reason }) => cell(status === 'pass' ? '' : reason.text),
    },
    {
      column: column('status', t('page.checks.status')),
      toCell: ({ status, reason }) => statusCell(status, reason, telling),
    },
  ];
  const left = ({ daysLeft }: CertificateRow): number => daysLeft ?? Number.NEGATIVE_INFINITY;
  return toTable({
    caption: t('page.certificates.title'),
    fields,
    rows: [...certificates].sort((a, b) => (left(a) < left(b) ? -1 : left(a) > left(b) ? 1 : 0)),
    placeOf: ({ id, query }) => ({ id: `certificate-${id}`, ...queryOf(id, { source, query }) }),
  });
}

/** Of its tab: health endpoints and certificates. */
export function counts({ probes: rows, certificates }: Report): Counts {
  return {
    id: 'probes',
    title: 'page.probes.title',
    isThere: rows.length + certificates.length > 0,
    bad: [
      [countState(rows, 'down'), 'page.services.state.down'],
      [countStatus(certificates, 'fail'), 'page.status.fail'],
    ],
    warn: [
      [countState(rows, 'unknown'), 'page.services.state.unknown'],
      [countStatus(certificates, 'warn'), 'page.status.warn'],
    ],
    all: rows.length,
  };
}
