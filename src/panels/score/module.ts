import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { lazyPanel } from '../../components/panel/lazyPanel';
import type { ScoreOptions } from './ScorePanel';

const { Panel, word } = lazyPanel<ScoreOptions>({
  load: async () => (await import('./ScorePanel')).ScorePanel,
  openTelling: async () => (await import('../../platform/grafana/openLocale')).openTelling(),
});

export const plugin = new PanelPlugin<ScoreOptions>(Panel).setPanelOptions((builder) =>
  builder
    .addBooleanSwitch({
      path: 'showReasons',
      name: word('panels.option.reasons'),
      description: word('panels.option.reasonsAbout'),
      defaultValue: true,
    })
    .addBooleanSwitch({
      path: 'showComponents',
      name: word('panels.option.components'),
      description: word('panels.option.componentsAbout'),
      defaultValue: true,
    })
);
