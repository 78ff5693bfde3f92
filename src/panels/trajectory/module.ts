import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { lazyPanel } from '../../components/panel/lazyPanel';
import type { TrajectoryOptions } from './options';

export const plugin = new PanelPlugin<TrajectoryOptions>(lazyPanel(async () => (await import('./TrajectoryPanel')).TrajectoryPanel)).setPanelOptions((builder) =>
  builder.addSliderInput({ path: 'columns', name: 'Columns', description: '0: as many as fit', defaultValue: 0, settings: { min: 0, max: 6, step: 1 } })
);
