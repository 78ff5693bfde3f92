import '../platform/grafana/publicPath';
import { ReadinessDataSource } from './ReadinessDataSource';
import { lazyEditor } from './lazyEditor';
import { DataSourcePlugin } from '@grafana/data';

export const plugin = new DataSourcePlugin(ReadinessDataSource)
  .setConfigEditor(lazyEditor(async () => (await import('./ConfigEditor')).ConfigEditor))
  .setQueryEditor(lazyEditor(async () => (await import('./QueryEditor')).QueryEditor));
