import '../platform/grafana/publicPath';
import { DataSourcePlugin } from '@grafana/data';
import { ConfigEditor } from './ConfigEditor';
import { QueryEditor } from './QueryEditor';
import { ReadinessDataSource } from './ReadinessDataSource';

export const plugin = new DataSourcePlugin(ReadinessDataSource).setConfigEditor(ConfigEditor).setQueryEditor(QueryEditor);
