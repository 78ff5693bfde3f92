import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { lazyPanel } from '../../components/panel/lazyPanel';
import type { AlertsOptions } from './AlertsPanel';

const { Panel, word } = lazyPanel<AlertsOptions>({
  load: async () => (await import('./AlertsPanel')).AlertsPanel,
  openTelling: async () => (await import('../../platform/grafana/openLocale')).openTelling(),
});

export const plugin = new PanelPlugin<AlertsOptions>(Panel).setPanelOptions((builder) =>
  builder
    .addBooleanSwitch({
      path: 'showCounts',
      name: word('panels.option.counts'),
      description: word('panels.option.countsAbout'),
      defaultValue: true,
    })
    .addBooleanSwitch({
      path: 'showEpisodes',
      name: word('panels.option.episodes'),
      description: word('panels.option.episodesAbout'),
      defaultValue: false,
    })
    .addBooleanSwitch({
      path: 'showFacts',
      name: word('panels.option.facts'),
      description: word('panels.option.factsAbout'),
      defaultValue: true,
    })
);
