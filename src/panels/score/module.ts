import { lazyPanel } from '../../components/panel/lazyPanel';
import '../../platform/grafana/publicPath';
import type { ScoreOptions } from './ScorePanel';
import { PanelPlugin } from '@grafana/data';

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
