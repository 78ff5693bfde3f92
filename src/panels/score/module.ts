import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { lazyPanel } from '../../components/panel/lazyPanel';
import type { ScoreOptions } from './options';

export const plugin = new PanelPlugin<ScoreOptions>(lazyPanel(async () => (await import('./ScorePanel')).ScorePanel)).setPanelOptions((builder) =>
  builder
    .addBooleanSwitch({ path: 'showReasons', name: 'Reasons', description: 'Why, and what would change it', defaultValue: true })
    .addBooleanSwitch({ path: 'showComponents', name: 'Components', defaultValue: true })
);
