import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import type { TrajectoryOptions } from './options';
import { TrajectoryPanel } from './TrajectoryPanel';

export const plugin = new PanelPlugin<TrajectoryOptions>(TrajectoryPanel).setPanelOptions((builder) =>
  builder.addSliderInput({ path: 'columns', name: 'Columns', description: '0: as many as fit', defaultValue: 0, settings: { min: 0, max: 6, step: 1 } })
);
