import type { SourceType } from '../engine/model/plan';
import { createAlertmanagerSource } from './alertmanager/createAlertmanagerSource';
import type { HttpSourceOptions } from './asking/createHttpSource';
import { createForeignSource } from './createForeignSource';
import { createGrafanaSource } from './grafana/createGrafanaSource';
import { createJaegerSource } from './jaeger/createJaegerSource';
import { createLokiSource } from './loki/createLokiSource';
import type { Source } from './port';
import { createPrometheusSource } from './prometheus/createPrometheusSource';

/** The source of a kind of server. `prefix` stands before Alertmanager's `/api/v2`: `/alertmanager` for Mimir and Cortex. */
export function createSource(type: SourceType, options: HttpSourceOptions, prefix?: string): Source {
  switch (type) {
    case 'prometheus':
      return createPrometheusSource(options);
    case 'loki':
      return createLokiSource(options);
    case 'jaeger':
      return createJaegerSource(options);
    case 'alertmanager':
      return createAlertmanagerSource({ ...options, prefix });
    case 'grafana':
      return createGrafanaSource(options);
    case 'datasource':
      return createForeignSource(options.id);
  }
}
