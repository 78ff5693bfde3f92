import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { ComparisonPanel } from './ComparisonPanel';

export const plugin = new PanelPlugin(ComparisonPanel);
