import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { ChecklistPanel } from './ChecklistPanel';
import type { ChecklistOptions } from './options';

export const plugin = new PanelPlugin<ChecklistOptions>(ChecklistPanel).setPanelOptions((builder) => builder.addBooleanSwitch({ path: 'problemsOnly', name: 'Problems only', description: 'Leave out checks that pass', defaultValue: false }));
