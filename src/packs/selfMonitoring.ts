export const selfMonitoring = `# Prometheus and Alertmanager watching themselves, and the history of alerts.
variables:
  targetTargets: 100

groups:
  - { id: monitoring, title: Monitoring }

measures:
  - id: targets-up
    title: Targets up
    group: monitoring
    component: operations
    query: 100 * avg(up)
    unit: percent
    better: higher
    tolerance: 1
    target: ">= {{targetTargets}}"
  - id: prometheus-series
    title: Series in memory
    group: monitoring
    component: operations
    query: sum(prometheus_tsdb_head_series)
    unit: short
    better: lower
    tolerance: 25%

checks:
  - id: rule-failures
    title: Rules that could not be evaluated
    component: operations
    detector: count
    counter: prometheus_rule_evaluation_failures_total
  - id: notifications-dropped
    title: Alerts that Prometheus dropped
    component: operations
    detector: count
    counter: prometheus_notifications_dropped_total
  - id: notifications-failed
    title: Notifications that Alertmanager could not send
    component: operations
    detector: count
    counter: alertmanager_notifications_failed_total
  - id: configuration-reload
    title: Configuration loaded
    component: operations
    detector: state
    query: min by (instance) (prometheus_config_last_reload_successful)
    healthy: ">= 1"

usage:
  - id: prometheus-samples
    title: Samples collected
    group: Monitoring
    count: prometheus_tsdb_head_samples_appended_total

alerts: {}
`;
