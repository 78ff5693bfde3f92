import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { lazyPanel } from '../../components/panel/lazyPanel';
import type { ChecklistOptions } from './ChecklistPanel';

const { Panel, word } = lazyPanel<ChecklistOptions>({
  load: async () => (await import('./ChecklistPanel')).ChecklistPanel,
  openTelling: async () => (await import('../../platform/grafana/openLocale')).openTelling(),
});

export const plugin = new PanelPlugin<ChecklistOptions>(Panel).setPanelOptions((builder) =>
  builder.addBooleanSwitch({
    path: 'problemsOnly',
    name: word('panels.option.problemsOnly'),
    description: word('panels.option.problemsOnlyAbout'),
    defaultValue: false,
  })
);
