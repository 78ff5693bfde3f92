import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { ScorePanel } from './ScorePanel';

export const plugin = new PanelPlugin(ScorePanel);
