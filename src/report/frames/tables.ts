import { toTarget } from '../../document/figures';
import type { Comparison, ComparisonRow, Edition, Report, TraceRow, TraceSection } from '../../engine/model/report';
import { type Column, number, type PlainFrame, type Tables, text, time, toTable } from './columns';
import { PEOPLE_TABLES } from './peopleTables';
import { SYSTEM_TABLES } from './systemTables';

/** The table of how it was asked, which is not the same for two who ask for the same report. */
export const ASKING = 'asking';

/** The tables of each section; columns are named as people read them and carry their unit. */
export const TABLES: Readonly<Record<Section, Tables>> = Object.freeze({
  verdict: (report) => [
    verdictTable(report),
    reasonsTable(report),
    ...(report.edition === undefined ? [] : [editionTable(report.edition)]),
  ],
  components: ({ score }) => [
    toTable('components', score.components, [
      text('Component', ({ title }) => title),
      number('Score', (component) => component.score),
      number('Weight', ({ weight }) => weight),
      number('Coverage', ({ coverage }) => coverage, 'percentunit'),
    ]),
  ],
  comparison: (report) => [comparisonTable(report)],
  checks: ({ checks }) => [
    toTable('checks', checks, [
      text('Check', ({ title }) => title),
      text('Status', ({ status }) => status),
      text('Outcome', ({ outcome }) => outcome),
      text('Evidence', ({ detail }) => detail),
      number('Findings', ({ findings }) => findings.length),
      time(
        'First seen',
        ({ findings }) => findings.flatMap(({ from }) => (from === null ? [] : [from])).sort()[0] ?? null
      ),
      number('Points', ({ points01 }) => points01),
      text('Source', ({ source }) => source),
      text('Query', ({ query }) => query),
    ]),
  ],
  trajectory: (report) => [trajectoryTable(report)],
  alerts: ({ alerts }) => [
    toTable('alerts', alerts?.episodes ?? [], [
      text('Alert', ({ name }) => name),
      text('Severity', ({ severity }) => severity),
      text('State', ({ to }) => (to === null ? 'firing' : 'resolved')),
      time('From', ({ from }) => from),
      time('To', ({ to }) => to),
      number('Length', ({ minutes }) => minutes, 'm'),
    ]),
  ],
  services: ({ services }) => [
    toTable('services', services, [
      text('Service', ({ id }) => id),
      number('Port', ({ port }) => port),
      text('State', ({ state }) => state),
      number('Uptime', ({ uptimeSeconds }) => uptimeSeconds, 's'),
      number('Available', ({ availability }) => availability, 'percent'),
      number('Restarts', ({ restarts }) => restarts),
      text('Status', ({ status }) => status),
    ]),
  ],
  sources: ({ sources }) => [
    toTable('sources', sources, [
      text('Source', ({ id }) => id),
      text('Type', ({ type }) => type),
      text('Status', ({ status }) => status),
      number('Observed', ({ observed }) => observed),
      number('Absent', ({ absent }) => absent),
      number('Failed', ({ failed }) => failed),
      text('Error', ({ error }) => error?.message ?? null),
    ]),
    toTable(ASKING, sources, [
      text('Source', ({ id }) => id),
      number('Requests', ({ requests }) => requests),
      number('Time', ({ tookMs }) => tookMs, 'ms'),
    ]),
  ],
  logs: ({ logs, traces }) => [
    toTable('logs', logs?.levels ?? [], [
      text('Level', ({ level }) => level),
      number('Baseline', ({ baseline }) => baseline),
      number('Current', ({ current }) => current),
      number('Change', ({ change }) => change),
      text('Outcome', ({ outcome }) => outcome),
    ]),
    toTable('new-patterns', logs?.newPatterns ?? [], [
      text('Pattern', ({ template }) => template),
      number('Lines', ({ count }) => count),
      text('Example', ({ example }) => example),
    ]),
    ...(traces === null
      ? []
      : [
          operationsTable(traces),
          tracesTable('slowest-traces', traces.slowest),
          tracesTable('failing-traces', traces.failing),
        ]),
  ],
  ...PEOPLE_TABLES,
  ...SYSTEM_TABLES,
});

function operationsTable({ operations }: TraceSection): PlainFrame {
  return toTable('operations', operations, [
    text('Service', ({ service }) => service),
    text('Operation', ({ operation }) => operation),
    text('State', ({ state }) => state),
    number('Baseline spans', ({ count }) => count[0]),
    number('Spans', ({ count }) => count[1]),
    number('Baseline P50', ({ p50 }) => p50[0], 'ms'),
    number('P50', ({ p50 }) => p50[1], 'ms'),
    number('Baseline P95', ({ p95 }) => p95[0], 'ms'),
    number('P95', ({ p95 }) => p95[1], 'ms'),
    number('Change %', ({ changePercent }) => changePercent, 'percent'),
    number('Errors', ({ errors }) => errors),
    number('Error %', ({ errorPercent }) => errorPercent, 'percent'),
  ]);
}

function tracesTable(name: string, rows: readonly TraceRow[]): PlainFrame {
  return toTable(name, rows, [
    text('Trace', ({ traceId }) => traceId),
    text('Service', ({ service }) => service),
    text('Operation', ({ operation }) => operation),
    time('At', ({ at }) => at),
    number('Duration', ({ duration }) => duration, 'ms'),
    number('Spans', ({ spans }) => spans),
    number('Errors', ({ errors }) => errors),
  ]);
}

function verdictTable(report: Report): PlainFrame {
  return toTable(
    'verdict',
    [report],
    [
      text('Plan', ({ plan }) => plan.title),
      text('Version', ({ deployment }) => deployment.version),
      time('Deployed', ({ deployment }) => deployment.endedAt),
      time('Evaluated', ({ evaluatedAt }) => evaluatedAt),
      text('Checkpoint', ({ checkpoint }) => checkpoint),
      text('Verdict', ({ verdict }) => verdict.outcome),
      number('Score', ({ score }) => score.overall),
      number('Coverage', ({ score }) => score.coverage, 'percentunit'),
    ]
  );
}

function editionTable(edition: Edition): PlainFrame {
  return toTable(
    'edition',
    [edition],
    [
      text('Title', ({ title }) => title),
      text('Note', ({ note }) => note),
      text('Left out', ({ omitted }) => omitted.join(' ')),
      text('Hidden', ({ redacted }) => redacted.join(' ')),
    ]
  );
}

function reasonsTable({ verdict }: Report): PlainFrame {
  const rows = [
    ...verdict.reasons.map((reason) => ({ kind: 'why', ...reason })),
    ...verdict.wouldChange.map((reason) => ({ kind: 'would-change', ...reason })),
  ];
  return toTable('reasons', rows, [
    text('Kind', ({ kind }) => kind),
    text('Status', ({ status }) => status),
    text('Reason', (reason) => reason.text),
  ]);
}

type Row = ComparisonRow & { readonly group: string };

/** One row a measure. Values are in the row's own unit, which has a column: a column of several units carries none. */
export function comparisonTable({ comparisons }: Pick<Report, 'comparisons'>): PlainFrame {
  const rows = comparisons.flatMap(({ title, rows: measures }) =>
    measures.map((row): Row => ({ ...row, group: title }))
  );
  const hasRelease = rows.some(({ release }) => release !== undefined);
  return toTable('comparison', rows, [
    text('Group', ({ group }) => group),
    text('Measure', ({ title }) => title),
    text('Unit', ({ unit }) => unit),
    number('Baseline', ({ baseline }) => baseline),
    number('Current', ({ current }) => current),
    ...comparisonColumns('', (row) => row),
    number('Tolerance', ({ toleranceAmount }) => toleranceAmount),
    text('Target', (row) => toTarget(row)?.wanted ?? null),
    text('Target met', ({ target }) => target?.outcome ?? null),
    ...(hasRelease
      ? [
          number<Row>('Before release', ({ release }) => release?.baseline ?? null),
          ...comparisonColumns('Release: ', ({ release }) => release),
        ]
      : []),
    text('Status', ({ status }) => status),
    number('Points', ({ points01 }) => points01),
    text('Reason', ({ reason }) => reason.text),
    text('Source', ({ source }) => source),
    text('Query', ({ query }) => query),
  ]);
}

function comparisonColumns(prefix: string, of: (row: Row) => Comparison | undefined): readonly Column<Row>[] {
  return [
    number(`${prefix}Change`, (row) => of(row)?.change ?? null),
    number(`${prefix}Change %`, (row) => of(row)?.changePercent ?? null, 'percent'),
    number(`${prefix}Interval low`, (row) => of(row)?.interval?.[0] ?? null),
    number(`${prefix}Interval high`, (row) => of(row)?.interval?.[1] ?? null),
    text(`${prefix}Outcome`, (row) => of(row)?.outcome ?? null),
  ];
}

interface Moment {
  readonly checkpoint: string;
  readonly at: string;
}

/** One row a checkpoint, one column a measure in its own unit: Grafana's time series panel draws it as it is. */
export function trajectoryTable({ trajectory }: Pick<Report, 'trajectory'>): PlainFrame {
  const moments: readonly Moment[] = trajectory[0]?.points ?? [];
  const valueAt = (index: number, { checkpoint }: Moment): number | null =>
    trajectory[index]?.points.find((point) => point.checkpoint === checkpoint)?.value ?? null;
  return toTable('trajectory', moments, [
    time('Time', ({ at }) => at),
    text('Checkpoint', ({ checkpoint }) => checkpoint),
    ...trajectory.map(({ title, unit }, index) => number<Moment>(title, (moment) => valueAt(index, moment), unit)),
  ]);
}

/** Parts of a report that can be asked for as data; verdict first. */
export const SECTIONS = [
  'verdict',
  'components',
  'comparison',
  'checks',
  'trajectory',
  'alerts',
  'services',
  'sources',
  'logs',
  'checklist',
  'schedule',
  'incidents',
  'insights',
  'endpoints',
  'probes',
  'certificates',
  'capacity',
  'usage',
  'load',
  'people',
] as const;

export type Section = (typeof SECTIONS)[number];
