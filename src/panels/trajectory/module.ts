import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { lazyPanel } from '../../components/panel/lazyPanel';
import type { TrajectoryOptions } from './TrajectoryPanel';

const { Panel, word } = lazyPanel<TrajectoryOptions>({
  load: async () => (await import('./TrajectoryPanel')).TrajectoryPanel,
  openTelling: async () => (await import('../../platform/grafana/openLocale')).openTelling(),
});

export const plugin = new PanelPlugin<TrajectoryOptions>(Panel).setPanelOptions((builder) =>
  builder.addSliderInput({
    path: 'columns',
    name: word('panels.option.columns'),
    description: word('panels.option.columnsAbout'),
    defaultValue: 0,
    settings: { min: 0, max: 6, step: 1 },
  })
);
