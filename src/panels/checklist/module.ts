import '../../platform/grafana/publicPath';
import { PanelPlugin } from '@grafana/data';
import { ChecklistPanel } from './ChecklistPanel';

export const plugin = new PanelPlugin(ChecklistPanel);
