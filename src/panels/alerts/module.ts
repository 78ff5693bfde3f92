import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { lazyPanel } from '../../components/panel/lazyPanel';
import type { AlertsOptions } from './options';

export const plugin = new PanelPlugin<AlertsOptions>(lazyPanel(async () => (await import('./AlertsPanel')).AlertsPanel)).setPanelOptions((builder) =>
  builder
    .addBooleanSwitch({ path: 'showCounts', name: 'Counts', description: 'Episodes by severity, and what fires now', defaultValue: true })
    .addBooleanSwitch({ path: 'showEpisodes', name: 'Episodes', description: 'A table of the episodes with their times', defaultValue: false })
    .addBooleanSwitch({ path: 'showFacts', name: 'Facts', description: 'Times to resolve, flapping, silences, rules and targets', defaultValue: true })
);
