import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { lazyPanel } from '../../components/panel/lazyPanel';
import type { ComparisonOptions } from './options';

export const plugin = new PanelPlugin<ComparisonOptions>(lazyPanel(async () => (await import('./ComparisonPanel')).ComparisonPanel)).setPanelOptions((builder) =>
  builder
    .addBooleanSwitch({ path: 'showLegend', name: 'Legend', description: 'How to read a shift', defaultValue: false })
    .addBooleanSwitch({ path: 'showAnalysis', name: 'Analysis', description: 'What the rows of a group say together', defaultValue: true })
    .addBooleanSwitch({ path: 'openAll', name: 'Open all groups', description: 'Else groups in which nothing is wrong are folded', defaultValue: true })
);
