import type { Labels, MetricFamily, MetricSeries, ServiceTarget } from '../../scenario';
import { minuteAt } from '../../shape/integral';
import { createQuantity } from '../../shape/quantity';
import { HOTEL_SERVICES } from './services';

const DAY = 86_400;

/** The blackbox exporter's series come by way of the monitoring's own target. */
const TARGET = 'prometheus-prod';

const API_ADDRESS = 'https://api.hotel.example';

/** Milliseconds that clients wait, by region. Their 99th percentile stays under ten. */
const REGIONS = [
  { region: 'eu-west', milliseconds: 6.1 },
  { region: 'us-east', milliseconds: 6.8 },
  { region: 'sa-east', milliseconds: 7.4 },
];

/** What a stranger tries: each probe succeeds when it is refused. */
const REFUSALS = ['cors_foreign_origin', 'tenant_isolation'];

/** What the blackbox exporter sees from outside. */
export function toProbeFamilies(): readonly MetricFamily[] {
  const services = HOTEL_SERVICES.map(toServiceLabels);
  const refusals = REFUSALS.map((module) => ({ job: 'blackbox', module, instance: API_ADDRESS }));
  return [
    toFamily('probe_success', 'Whether the probe was a success.', [
      ...[...services, ...refusals].map((labels) => ({ labels, valueAt: () => 1 })),
    ]),
    toFamily('probe_tls_version_info', 'The TLS version used.', [
      ...services.map((labels) => ({ labels: { ...labels, version: 'TLS 1.3' }, valueAt: () => 1 })),
    ]),
    {
      ...toFamily('probe_ssl_earliest_cert_expiry', 'When the earliest certificate of the chain expires.', [
        ...services.map((labels, index) => ({ labels, valueAt: () => (61 + 3 * index) * DAY })),
      ]),
      instants: true,
    },
    toFamily('probe_duration_seconds', 'How long the probe took to complete.', REGIONS.map(toRegionSeries)),
  ];
}

function toRegionSeries({ region, milliseconds }: (typeof REGIONS)[number]) {
  const seconds = milliseconds / 1000;
  const duration = createQuantity({ name: `probe-${region}`, settled: seconds, later: seconds, noise: 0.05 });
  const labels = { job: 'blackbox', module: 'client_http', instance: API_ADDRESS, region };
  return { labels, valueAt: (t: number) => duration(minuteAt(t)) };
}

function toServiceLabels({ name, port }: ServiceTarget): Labels {
  return { job: 'blackbox', module: 'tls_health', instance: `${name}:${port}`, service: name };
}

function toFamily(name: string, help: string, series: readonly Omit<MetricSeries, 'name'>[]): MetricFamily {
  return { name, type: 'gauge', help, target: TARGET, series: series.map((each) => ({ name, ...each })) };
}
