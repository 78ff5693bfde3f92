import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { TrajectoryPanel } from './TrajectoryPanel';

export const plugin = new PanelPlugin(TrajectoryPanel);
