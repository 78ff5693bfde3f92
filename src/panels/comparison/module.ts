import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { lazyPanel } from '../../components/panel/lazyPanel';
import type { ComparisonOptions } from './ComparisonPanel';

const { Panel, word } = lazyPanel<ComparisonOptions>({
  load: async () => (await import('./ComparisonPanel')).ComparisonPanel,
  openTelling: async () => (await import('../../platform/grafana/openLocale')).openTelling(),
});

export const plugin = new PanelPlugin<ComparisonOptions>(Panel).setPanelOptions((builder) =>
  builder
    .addBooleanSwitch({
      path: 'showLegend',
      name: word('panels.option.legend'),
      description: word('panels.option.legendAbout'),
      defaultValue: false,
    })
    .addBooleanSwitch({
      path: 'showAnalysis',
      name: word('panels.option.analysis'),
      description: word('panels.option.analysisAbout'),
      defaultValue: true,
    })
    .addBooleanSwitch({
      path: 'openAll',
      name: word('panels.option.openAll'),
      description: word('panels.option.openAllAbout'),
      defaultValue: true,
    })
);
