import type { Labels, MetricFamily, SinceRollout } from '../../scenario';
import { minuteAt } from '../../shape/integral';
import { type Episode, isWithin } from '../../span';
import { createLevel, type Level } from '../levels/level';
import { type GaugeSeries, toGaugeFamily } from './toGaugeFamily';

export interface Probe {
  /** Such as job, module, instance, service, path. */
  readonly labels: Labels;
  /** How long it takes, seconds. */
  readonly seconds: Level;
  /** While it fails, it takes as long as it may. */
  readonly outages?: readonly Episode[];
  /** Seconds since the rollout's end; without it the probe sees no certificate. */
  readonly certificateUntil?: SinceRollout;
  /** Such as `TLS 1.3`. */
  readonly tlsVersion?: string;
}

const TIMEOUT_SECONDS = 9.5;

/**
 * What the blackbox exporter sees from outside: `probe_success`, `probe_duration_seconds`, and, where probes see a
 * certificate, `probe_ssl_earliest_cert_expiry` and `probe_tls_version_info`. `target` is the service whose exporter
 * serves them.
 */
export function toProbeFamilies(target: string, probes: readonly Probe[]): readonly MetricFamily[] {
  const duration = 'probe_duration_seconds';
  const expiry = probes.flatMap(({ labels, certificateUntil }) =>
    certificateUntil === undefined ? [] : [{ labels, level: certificateUntil }]
  );
  const versions = probes.flatMap(({ labels, tlsVersion }) =>
    tlsVersion === undefined ? [] : [{ labels: { ...labels, version: tlsVersion }, level: 1 }]
  );
  const families = [
    { name: 'probe_success', help: 'Whether the probe was a success.', target, series: probes.map(toSuccess) },
    {
      name: duration,
      help: 'How long the probe took to complete.',
      target,
      series: probes.map((probe) => toDuration(duration, probe)),
    },
    {
      name: 'probe_ssl_earliest_cert_expiry',
      help: 'When the earliest certificate of the chain expires.',
      target,
      instants: true as const,
      series: expiry,
    },
    { name: 'probe_tls_version_info', help: 'The TLS version used.', target, series: versions },
  ];
  return families.filter(({ series }) => series.length > 0).map(toGaugeFamily);
}

function toSuccess({ labels, outages }: Probe): GaugeSeries {
  return { labels, level: { valueAt: (t) => (isWithin(outages, t) ? 0 : 1) } };
}

function toDuration(name: string, { labels, seconds, outages }: Probe): GaugeSeries {
  const usual = createLevel(`${name}${JSON.stringify(labels)}`, seconds);
  return { labels, level: { valueAt: (t) => (isWithin(outages, t) ? TIMEOUT_SECONDS : usual(minuteAt(t))) } };
}
