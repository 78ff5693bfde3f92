import type { Report } from '../../engine/model/report';
import type { PlainFrame } from './plainFrame';
import { number, text, time, toTable } from './toColumns';

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
