import { stringify } from 'yaml';
import type { Rules, Scenario } from '../../scenarios/scenario';

/** A file of Prometheus' rules: one group that records, one that alerts. */
export function toPrometheusRules({ group, records, alerts }: Rules): string {
  const groups = [
    { name: `${group}-records`, rules: records.map(({ record, expr }) => ({ record, expr })) },
    {
      name: `${group}-alerts`,
      rules: alerts.map(({ severity, summary, ...rule }) => ({
        ...rule,
        labels: { severity },
        annotations: { summary },
      })),
    },
  ];
  return stringify({ groups: groups.filter(({ rules }) => rules.length > 0) });
}

/** Keeps alerts and tells nobody. */
export function toAlertmanagerConfig(): string {
  return stringify({
    route: { receiver: 'nobody', group_by: ['alertname'] },
    receivers: [{ name: 'nobody' }],
  });
}

export interface PrometheusConfigOptions {
  readonly scenario: Scenario;
  /** host:port of the exporter that serves all targets. */
  readonly exporter: string;
  readonly alertmanager: string;
  readonly rulesFile: string;
}

/** One job a service; the exporter says all labels itself, since one target speaks for several instances. */
export function toPrometheusConfig({ scenario, exporter, alertmanager, rulesFile }: PrometheusConfigOptions): string {
  return stringify({
    global: { scrape_interval: '5s', scrape_timeout: '4s', evaluation_interval: '5s' },
    rule_files: [rulesFile],
    alerting: { alertmanagers: [{ static_configs: [{ targets: [alertmanager] }] }] },
    scrape_configs: scenario.services.map(({ name, job, port }) => ({
      job_name: job,
      honor_labels: true,
      metrics_path: `/metrics/${name}`,
      static_configs: [
        { targets: [exporter], labels: { instance: `${name}:${port}`, service: name, port: String(port) } },
      ],
    })),
  });
}
