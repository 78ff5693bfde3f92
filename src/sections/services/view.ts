import { cell, column, under } from '../../document/blocks';
import { statusCell, toAvailabilityCell, toLeast, toStateCell } from '../../document/cells';
import { type Counts, countState } from '../../document/counts';
import { toOutageEvidence } from '../../document/outages';
import { byStatus, type Field, toTable, toWords } from '../../document/table';
import type { Telling } from '../../i18n/locale';
import { formatDuration, formatNumber, type NumberStyle } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import type { ServiceRow } from './report';

/** The services of the system, those with a problem first: up or not, how much of the time, and what went down when. */
export const services: ToSection = ({ services: rows }, telling) => {
  if (rows.length === 0) {
    return null;
  }
  const t = toWords(telling);
  const title = t('page.services.title');
  const up = rows.filter(({ state }) => state === 'up').length;
  const hasInstances = rows.some(({ instances }) => instances.length > 0);
  return {
    title,
    note: t('page.services.up', { up, all: rows.length }),
    isWell: rows.every(({ status }) => status === 'pass'),
    summary: t('page.services.summary', {
      up,
      all: rows.length,
      restarts: rows.reduce((sum, { restarts }) => sum + (restarts ?? 0), 0),
      least: toLeast(rows, telling.numbers),
    }),
    blocks: [
      toTable({
        caption: title,
        fields: [...toNames(telling, hasInstances), ...toFigures(telling)],
        rows: byStatus(rows),
        placeOf: ({ id }) => ({ id: `service-${id}` }),
      }),
    ],
  };
};

function toNames(telling: Telling, hasInstances: boolean): readonly Field<ServiceRow>[] {
  const t = toWords(telling);
  const instances: Field<ServiceRow> = {
    column: { ...column('instances', t('document.services.instances')), isFileOnly: true },
    toCell: (row) => cell(row.instances.join(', ')),
  };
  return [
    { column: column('service', t('page.services.service')), toCell: ({ id }) => cell(id) },
    ...(hasInstances ? [instances] : []),
    {
      column: column('port', t('page.services.port'), 'number'),
      toCell: ({ port }) => cell(port === null ? '–' : String(port)),
    },
  ];
}

function toFigures(telling: Telling): readonly Field<ServiceRow>[] {
  const t = toWords(telling);
  const { numbers } = telling;
  return [
    { column: column('state', t('page.services.state')), toCell: (row) => toStateCell(row, telling) },
    {
      column: column('uptime', t('page.services.uptime'), 'number'),
      toCell: ({ uptimeSeconds }) => cell(toUptime(uptimeSeconds, numbers)),
    },
    {
      column: column('available', t('page.services.available'), 'number'),
      toCell: ({ availability }) => toAvailabilityCell(availability, numbers),
    },
    {
      column: column('restarts', t('page.services.restarts'), 'number'),
      toCell: ({ restarts }) =>
        restarts === null ? cell('–') : cell(formatNumber(restarts, 0, numbers), restarts > 0 ? 'bad' : 'plain'),
    },
    {
      column: under('state', column('evidence', t('page.checks.evidence'))),
      toCell: (row) => cell(toOutageEvidence(row, telling)),
    },
    {
      column: { ...column('status', t('page.checks.status')), isFileOnly: true },
      toCell: ({ status, reason }) => statusCell(status, reason, telling),
    },
  ];
}

function toUptime(seconds: number | null, numbers: NumberStyle): string {
  if (seconds === null) {
    return '–';
  }
  return seconds < 3600 ? formatDuration(1000 * seconds) : `${formatNumber(seconds / 3600, 1, numbers)} h`;
}

/** Of its tab. */
export function counts({ services: rows }: Report): Counts {
  return {
    id: 'services',
    title: 'page.services.title',
    isThere: rows.length > 0,
    bad: [[countState(rows, 'down'), 'page.services.state.down']],
    warn: [[countState(rows, 'unknown'), 'page.services.state.unknown']],
    all: rows.length,
  };
}
