import type { AlertEpisode, MetricFamily, MetricSeries } from '../../scenario';

/** The samples that Prometheus would have written while each alert was firing; rules cannot be backfilled. */
export function toAlertsFamily(episodes: readonly AlertEpisode[]): MetricFamily {
  const series = episodes.map(({ name, severity, labels, from, to }): MetricSeries => ({
    name: 'ALERTS',
    labels: { alertname: name, alertstate: 'firing', severity, ...labels },
    valueAt: () => 1,
    bornAt: from,
    ...(to === undefined ? {} : { endsAt: to }),
  }));
  return { name: 'ALERTS', type: 'gauge', help: 'Alerts that are pending or firing.', target: 'none', series };
}
