import type { SourceType } from '../../engine/model/plan';

/** What a person calls each kind of server. */
export const serverName: Readonly<Record<SourceType, string>> = Object.freeze({
  prometheus: 'Prometheus',
  loki: 'Loki',
  jaeger: 'Jaeger',
  alertmanager: 'Alertmanager',
  grafana: 'Grafana',
  datasource: 'the data source',
});
