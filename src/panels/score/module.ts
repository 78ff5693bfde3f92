import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import type { ScoreOptions } from './options';
import { ScorePanel } from './ScorePanel';

export const plugin = new PanelPlugin<ScoreOptions>(ScorePanel).setPanelOptions((builder) =>
  builder
    .addBooleanSwitch({ path: 'showReasons', name: 'Reasons', description: 'Why, and what would change it', defaultValue: true })
    .addBooleanSwitch({ path: 'showComponents', name: 'Components', defaultValue: true })
);
