import type { Rate } from '../kit/levels/createDaily';
import { createLevel, type Level } from '../kit/levels/level';
import { toCounterFamily } from '../kit/series/toCounterFamily';
import { toGaugeFamily } from '../kit/series/toGaugeFamily';
import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { Labels, MetricFamily } from '../scenario';
import { middleOf } from '../shape/integral';
import type { Quantity } from '../shape/quantity';
import { isWithin } from '../span';
import { warunginTraffic } from './toBackendFamilies';
import { REDIS, REDIS_DOWN, REDIS_FILLS } from './warunginServices';

const LABELS = toTargetLabels(REDIS);
const READS_PER_REQUEST = 24;

export const LOWEST_HIT_SHARE = 0.856;
const usualShare = createLevel('warungin-lookups', { settled: 0.921, later: 0.924, noise: 0.002 });
const hitShare: Quantity = (minute) =>
  isWithin([REDIS_FILLS], middleOf(minute)) ? LOWEST_HIT_SHARE : usualShare(minute);
const reads: Quantity = (minute) => READS_PER_REQUEST * warunginTraffic(minute);

/** While Redis is down its exporter says so, and nothing else. */
export function toRedisFamilies(): readonly MetricFamily[] {
  return [
    toGaugeFamily({
      name: 'redis_up',
      help: 'Whether Redis answers.',
      target: REDIS.name,
      series: [{ labels: LABELS, level: { valueAt: (t) => (isWithin([REDIS_DOWN], t) ? 0 : 1) } }],
    }),
    toGaugeFamily({
      name: 'redis_start_time_seconds',
      help: 'Start of the server since unix epoch in seconds.',
      target: REDIS.name,
      instants: true,
      series: aroundOutage(LABELS).map((life) => ({ ...life, level: 'bornAt' in life ? REDIS_DOWN.to - 10 : -90 })),
    }),
    counter('redis_keyspace_hits_total', 'Keys that were found.', (minute) => reads(minute) * hitShare(minute)),
    counter(
      'redis_keyspace_misses_total',
      'Keys that were not found.',
      (minute) => reads(minute) * (1 - hitShare(minute))
    ),
    counter('redis_commands_processed_total', 'Commands processed.', (minute) => 1.3 * reads(minute)),
    counter('redis_evicted_keys_total', 'Keys evicted.', 0),
    counter('redis_rejected_connections_total', 'Connections rejected.', 0),
    gauge('redis_memory_used_bytes', 'Memory used.', { settled: 212e6, later: 214e6, noise: 0.01 }),
    gauge('redis_connected_clients', 'Clients connected.', { settled: 18, noise: 0.02 }),
  ];
}

function counter(name: string, help: string, rate: Rate): MetricFamily {
  return toCounterFamily({
    name,
    help,
    target: REDIS.name,
    series: aroundOutage(LABELS).map((life) => ({ ...life, rate })),
  });
}

function gauge(name: string, help: string, level: Level): MetricFamily {
  return toGaugeFamily({
    name,
    help,
    target: REDIS.name,
    series: aroundOutage(LABELS).map((life) => ({ ...life, level })),
  });
}

function aroundOutage(
  labels: Labels
): readonly (
  { readonly labels: Labels; readonly endsAt: number } | { readonly labels: Labels; readonly bornAt: number }
)[] {
  return [
    { labels, endsAt: REDIS_DOWN.from },
    { labels, bornAt: REDIS_DOWN.to },
  ];
}
