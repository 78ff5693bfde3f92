import '../platform/grafana/publicPath';
import { DataSourcePlugin } from '@grafana/data';
import { lazyEditor } from './lazyEditor';
import { ReadinessDataSource } from './ReadinessDataSource';

export const plugin = new DataSourcePlugin(ReadinessDataSource)
  .setConfigEditor(lazyEditor(async () => (await import('./ConfigEditor')).ConfigEditor))
  .setQueryEditor(lazyEditor(async () => (await import('./QueryEditor')).QueryEditor));
