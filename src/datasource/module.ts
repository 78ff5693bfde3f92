import '../platform/grafana/publicPath';
import { DataSourcePlugin } from '@grafana/data';
import { ReadinessDataSource } from './ReadinessDataSource';
import { lazyEditor } from './words/lazyEditor';

export const plugin = new DataSourcePlugin(ReadinessDataSource)
  .setConfigEditor(lazyEditor(async () => (await import('./ConfigEditor')).ConfigEditor))
  .setQueryEditor(lazyEditor(async () => (await import('./QueryEditor')).QueryEditor));
