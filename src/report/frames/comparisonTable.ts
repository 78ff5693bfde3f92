import type { Comparison, ComparisonRow, Report } from '../../engine/model/report';
import { toTarget } from '../figures/toFigures';
import type { PlainFrame } from './plainFrame';
import { number, text, toTable, type Column } from './toColumns';

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
