import {
  type Block,
  cell,
  column,
  paragraph,
  plot,
  row as tableRow,
  table,
  type TableRow,
} from '../../document/blocks';
import { outcomeCell } from '../../document/cells';
import { type Counts, NO_PROBLEMS } from '../../document/counts';
import { joined } from '../../document/figures';
import { toIso } from '../../engine/model/time';
import { formatSpan } from '../../i18n/instants';
import type { Telling } from '../../i18n/locale';
import { formatValue } from '../../i18n/numbers';
import type { Report } from '../report';
import type { ToSection } from '../toSection';
import { countCourses } from '../verdict/words';
import { toTrajectoryDrawing } from './drawing';
import type { LoadRow, TrajectoryRow } from './report';

const HOUR_MS = 3_600_000;

/** The measures at each checkpoint, drawn and in figures; what the system carried meanwhile. */
export const trajectory: ToSection = ({ trajectory: rows, load }, telling) => {
  const { translate: t } = telling;
  if (rows.length + load.length === 0) {
    return null;
  }
  return {
    title: t(rows.length === 0 ? 'page.load.title' : 'page.trajectory.title', {}),
    note: countCourses(rows, telling),
    blocks: [
      ...(rows.length === 0 ? [] : toCourses(rows, telling)),
      ...(load.length === 0 ? [] : [toLoad(load, telling)]),
    ],
  };
};

function toCourses(rows: Report['trajectory'], telling: Telling): readonly Block[] {
  const { translate: t } = telling;
  const checkpoints = [...new Set(rows.flatMap(({ points }) => points.map(({ checkpoint }) => checkpoint)))];
  const [first, anchor] = checkpoints;
  const columns = [
    column('measure', t('page.comparison.measure', {})),
    column('drawn', t('document.trajectory.drawn', {}), 'drawing'),
    ...checkpoints.map((checkpoint) => column(checkpoint, checkpoint, 'number')),
    column('outcome', t('page.comparison.outcome', {})),
    column('trend', t('document.trajectory.trend', {})),
  ];
  return [
    ...(first === undefined || anchor === undefined
      ? []
      : [paragraph(t('document.trajectory.band', { first, last: checkpoints.at(-1) ?? first, anchor }), 'dim')]),
    table(
      t('document.trajectory.table', {}),
      columns,
      rows.map((row) => toCourse(row, checkpoints, telling))
    ),
  ];
}

function toCourse(row: TrajectoryRow, checkpoints: readonly string[], telling: Telling): TableRow {
  const { translate: t, numbers } = telling;
  const value = (at: TrajectoryRow['points'][number] | undefined): string =>
    joined(formatValue(at?.value ?? null, row.unit, numbers));
  const label = t('page.plot.trajectory', {
    title: row.title,
    points: row.points.map((point) => `${point.checkpoint} ${value(point)}`).join(', '),
  });
  return tableRow([
    cell(row.title),
    plot(toTrajectoryDrawing(row, label)),
    ...checkpoints.map((checkpoint) => cell(value(row.points.find((point) => point.checkpoint === checkpoint)))),
    outcomeCell(row.outcome, row.trend, telling),
    cell(row.trend.text),
  ]);
}

function toLoad(rows: Report['load'], telling: Telling): Block {
  const { translate: t } = telling;
  const columns = [
    column('measure', t('page.comparison.measure', {})),
    column('min', t('page.load.min', {}), 'number'),
    column('minAt', t('document.load.minAt', {})),
    column('mean', t('page.load.mean', {}), 'number'),
    column('peak', t('page.load.peak', {}), 'number'),
    column('peakAt', t('document.load.peakAt', {})),
  ];
  return table(
    t('document.load.table', {}),
    columns,
    rows.map((row) => toLoadRow(row, telling))
  );
}

function toLoadRow({ title, unit, min, minAt, mean, peak, peakAt }: LoadRow, { numbers, zone }: Telling): TableRow {
  const figure = (value: number | null): string => joined(formatValue(value, unit, numbers));
  const hour = (at: string | null): string =>
    at === null ? '–' : formatSpan({ from: at, to: toIso(Date.parse(at) + HOUR_MS) }, zone);
  return tableRow([
    cell(title),
    cell(figure(min)),
    cell(hour(minAt)),
    cell(figure(mean)),
    cell(figure(peak)),
    cell(hour(peakAt)),
  ]);
}

/** Of its tab, which the load has where there is no trajectory. */
export function counts({ trajectory: rows, load }: Report): Counts {
  const isDrawn = rows.length > 0;
  return {
    id: isDrawn ? 'trajectory' : 'load',
    title: isDrawn ? 'page.trajectory.title' : 'page.load.title',
    isThere: isDrawn || load.length > 0,
    ...NO_PROBLEMS,
    all: null,
  };
}
