import type { DayTotal } from '../kit/levels/dayTotal';
import { type Events, toCounterFamily } from '../kit/series/toCounterFamily';
import { toGaugeFamily } from '../kit/series/toGaugeFamily';
import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { MetricFamily, ServiceTarget } from '../scenario';
import { ALERTMANAGER, PROMETHEUS } from './scannerServices';

const RETENTION_SECONDS = 30 * 86_400;

/** What Prometheus and Alertmanager say of themselves. */
export function toMonitoringFamilies(): readonly MetricFamily[] {
  const gauge = (name: string, help: string, level: number): MetricFamily =>
    toGaugeFamily({ name, help, target: PROMETHEUS.name, series: [{ labels: toTargetLabels(PROMETHEUS), level }] });
  const counter = (
    service: ServiceTarget,
    family: { readonly name: string; readonly help: string },
    rate: DayTotal | Events
  ): MetricFamily =>
    toCounterFamily({ ...family, target: service.name, series: [{ labels: toTargetLabels(service), rate }] });
  return [
    gauge('prometheus_tsdb_retention_limit_seconds', 'How long samples are kept.', RETENTION_SECONDS),
    gauge('prometheus_tsdb_head_series', 'Series in memory.', 433),
    gauge('prometheus_config_last_reload_successful', 'Whether the configuration was loaded.', 1),
    counter(
      PROMETHEUS,
      { name: 'prometheus_tsdb_head_samples_appended_total', help: 'Samples appended.' },
      { total: 1_247_890 }
    ),
    counter(
      PROMETHEUS,
      { name: 'prometheus_rule_evaluation_failures_total', help: 'Evaluations of rules that failed.' },
      { at: [] }
    ),
    counter(PROMETHEUS, { name: 'prometheus_notifications_dropped_total', help: 'Alerts dropped.' }, { at: [] }),
    counter(
      ALERTMANAGER,
      { name: 'alertmanager_notifications_failed_total', help: 'Notifications that failed.' },
      { at: [] }
    ),
  ];
}
