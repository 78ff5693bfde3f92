import { type Column, number, type PlainFrame, text, toTable } from '../../document/columns';
import { toTarget } from '../../document/figures';
import type { Comparison, ComparisonRow } from '../../engine/model/comparison';
import type { Report } from '../report';
import type { Frames } from '../section';

type Row = ComparisonRow & { readonly group: string };

/** One row a measure. Values are in the row's own unit, which has a column: a column of several units carries none. */
function comparisonTable({ comparisons }: Pick<Report, 'comparisons'>): PlainFrame {
  const rows = comparisons.flatMap(({ title, rows: measures }) =>
    measures.map((row): Row => ({ ...row, group: title }))
  );
  const hasRelease = rows.some(({ release }) => release !== undefined);
  return toTable('comparison', rows, [
    text('columns.group', ({ group }) => group),
    text('columns.measure', ({ title }) => title),
    text('columns.unit', ({ unit }) => unit),
    number('columns.baseline', ({ baseline }) => baseline),
    number('columns.current', ({ current }) => current),
    ...comparisonColumns(DRIFT_COLUMNS, (row) => row),
    number('columns.tolerance', ({ toleranceAmount }) => toleranceAmount),
    text('columns.target', (row) => toTarget(row)?.wanted ?? null),
    text('columns.targetMet', ({ target }) => target?.outcome ?? null),
    ...(hasRelease
      ? [
          number<Row>('columns.beforeRelease', ({ release }) => release?.baseline ?? null),
          ...comparisonColumns(RELEASE_COLUMNS, ({ release }) => release),
        ]
      : []),
    text('columns.status', ({ status }) => status),
    number('columns.points', ({ points01 }) => points01),
    text('columns.reason', ({ reason }) => reason.text),
    text('columns.source', ({ source }) => source),
    text('columns.query', ({ query }) => query),
  ]);
}

const DRIFT_COLUMNS = [
  'columns.change',
  'columns.changePercent',
  'columns.intervalLow',
  'columns.intervalHigh',
  'columns.outcome',
] as const;

const RELEASE_COLUMNS = [
  'columns.releaseChange',
  'columns.releaseChangePercent',
  'columns.releaseIntervalLow',
  'columns.releaseIntervalHigh',
  'columns.releaseOutcome',
] as const;

function comparisonColumns(
  [change, percent, low, high, outcome]: typeof DRIFT_COLUMNS | typeof RELEASE_COLUMNS,
  of: (row: Row) => Comparison | undefined
): readonly Column<Row>[] {
  return [
    number(change, (row) => of(row)?.change ?? null),
    number(percent, (row) => of(row)?.changePercent ?? null, 'percent'),
    number(low, (row) => of(row)?.interval?.[0] ?? null),
    number(high, (row) => of(row)?.interval?.[1] ?? null),
    text(outcome, (row) => of(row)?.outcome ?? null),
  ];
}

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  comparison: {
    tables: (report) => [comparisonTable(report)],
    slice: ({ comparisons, windows }) => ({ comparisons, windows }),
  },
} satisfies Frames;
