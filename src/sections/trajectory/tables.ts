import { number, type PlainFrame, text, time, titled, toTable } from '../../document/columns';
import type { Report } from '../report';
import type { Frames } from '../section';

interface Moment {
  readonly checkpoint: string;
  readonly at: string;
}

/** One row a checkpoint, one column a measure in its own unit: Grafana's time series panel draws it as it is. */
function trajectoryTable({ trajectory }: Pick<Report, 'trajectory'>): PlainFrame {
  const moments: readonly Moment[] = trajectory[0]?.points ?? [];
  const valueAt = (index: number, { checkpoint }: Moment): number | null =>
    trajectory[index]?.points.find((point) => point.checkpoint === checkpoint)?.value ?? null;
  return toTable('trajectory', moments, [
    time('columns.time', ({ at }) => at),
    text('columns.checkpoint', ({ checkpoint }) => checkpoint),
    ...trajectory.map(({ title, unit }, index) => titled<Moment>(title, unit, (moment) => valueAt(index, moment))),
  ]);
}

/** The tables that can be asked for, and what panels draw from. */
export const frames = {
  trajectory: {
    tables: (report) => [trajectoryTable(report)],
    slice: ({ trajectory }) => ({ trajectory }),
  },
  load: {
    tables: ({ load }) => [
      toTable('load', load, [
        text('columns.measure', ({ title }) => title),
        text('columns.unit', ({ unit }) => unit),
        number('columns.peak', ({ peak }) => peak),
        time('columns.peakAt', ({ peakAt }) => peakAt),
        number('columns.mean', ({ mean }) => mean),
        number('columns.least', ({ min }) => min),
        time('columns.leastAt', ({ minAt }) => minAt),
      ]),
    ],
    slice: ({ load }) => ({ load }),
  },
} satisfies Frames;
