import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { lazyPanel } from '../../components/panel/lazyPanel';
import type { ChecklistOptions } from './options';

export const plugin = new PanelPlugin<ChecklistOptions>(lazyPanel(async () => (await import('./ChecklistPanel')).ChecklistPanel)).setPanelOptions((builder) => builder.addBooleanSwitch({ path: 'problemsOnly', name: 'Problems only', description: 'Leave out checks that pass', defaultValue: false }));
