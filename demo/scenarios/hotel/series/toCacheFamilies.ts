import { lastStartAt } from '../../kit/series/lastStartAt';
import { toTargetLabels } from '../../kit/series/toProcessFamilies';
import type { MetricFamily } from '../../scenario';
import { createIntegral } from '../../shape/integral';
import { createQuantity } from '../../shape/quantity';
import { swingAt } from '../../shape/swing';
import { isWithin } from '../../span';
import type { HotelFaults } from '../faults';
import { findService, toStarts } from './services';

const REDIS = findService('redis-prod');

/** Cache lookups are this share of all commands. */
const LOOKUP_SHARE = 0.7;

/** Hit ratio while a planted spike of misses lasts. */
const SPIKE_HITS = 0.55;

/** Commands, hits and misses of Redis: 273 → 289 operations a second, 87.5 → 88.2 % hits. */
export function toCacheFamilies(faults: HotelFaults): readonly MetricFamily[] {
  const commands = createQuantity({ name: 'redis', settled: 273, later: 289, noise: 0.02, factorAt: swingAt });
  const usual = createQuantity({ name: 'hits', settling: 0.869, settled: 0.875, later: 0.882, noise: 0.005 });
  const hits = (minute: number): number => (isWithin(faults.missSpikes, 60 * minute) ? SPIKE_HITS : usual(minute));
  const toHits = (minute: number): number => LOOKUP_SHARE * commands(minute) * hits(minute);
  const toMisses = (minute: number): number => LOOKUP_SHARE * commands(minute) * (1 - hits(minute));
  return [
    toRedisCounter('redis_commands_processed_total', 'Total number of commands processed.', commands),
    toRedisCounter('redis_keyspace_hits_total', 'Lookups that found their key.', toHits),
    toRedisCounter('redis_keyspace_misses_total', 'Lookups that did not find their key.', toMisses),
    toRedisClients(),
  ];
}

function toRedisCounter(name: string, help: string, perSecond: (minute: number) => number): MetricFamily {
  const total = createIntegral(perSecond);
  const starts = toStarts(REDIS.restartedAt);
  const valueAt = (t: number): number => total(t) - total(lastStartAt(starts, t));
  return {
    name,
    type: 'counter',
    help,
    target: REDIS.name,
    series: [{ name, labels: toTargetLabels(REDIS), valueAt }],
  };
}

function toRedisClients(): MetricFamily {
  const name = 'redis_connected_clients';
  const series = [{ name, labels: toTargetLabels(REDIS), valueAt: () => 24 }];
  return { name, type: 'gauge', help: 'Number of client connections.', target: REDIS.name, series };
}
