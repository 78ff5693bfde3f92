import { createLevel } from '../kit/levels/level';
import { toCounterFamily } from '../kit/series/toCounterFamily';
import { type GaugeSeries, toGaugeFamily } from '../kit/series/toGaugeFamily';
import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { Labels, MetricFamily } from '../scenario';
import type { Quantity } from '../shape/quantity';
import { REPORT_AT } from '../span';
import { warunginTraffic } from './toBackendFamilies';
import { POSTGRES } from './warunginServices';

const LABELS: Labels = { ...toTargetLabels(POSTGRES), datname: 'warungin' };
const BYTES_AT_REPORT = 6.4e9;
const GROWTH_PER_DAY = 0.09e9;

const hitShare = createLevel('warungin-buffers', { settled: 0.987, noise: 0.001 });
const blocks: Quantity = (minute) => 120 * warunginTraffic(minute);

export function toPostgresFamilies(): readonly MetricFamily[] {
  const gauge = (name: string, help: string, ...series: readonly GaugeSeries[]): MetricFamily =>
    toGaugeFamily({ name, help, target: POSTGRES.name, series });
  const counter = (name: string, help: string, rate: Quantity | { readonly at: readonly number[] }): MetricFamily =>
    toCounterFamily({ name, help, target: POSTGRES.name, series: [{ labels: LABELS, rate }] });
  return [
    gauge('pg_up', 'Whether the server answers.', { labels: toTargetLabels(POSTGRES), level: 1 }),
    gauge('pg_settings_max_connections', 'Most connections.', { labels: toTargetLabels(POSTGRES), level: 100 }),
    gauge(
      'pg_stat_activity_count',
      'Connections in this state.',
      { labels: { ...LABELS, state: 'active' }, level: { settled: 6, later: 6.2, noise: 0.05 } },
      { labels: { ...LABELS, state: 'idle' }, level: 22 }
    ),
    gauge('pg_stat_activity_max_tx_duration', 'Age of the oldest transaction in seconds.', {
      labels: { ...LABELS, state: 'active' },
      level: { settled: 1.2, noise: 0.1 },
    }),
    gauge('pg_database_size_bytes', 'Size of the database.', {
      labels: LABELS,
      level: { valueAt: (t) => BYTES_AT_REPORT + (GROWTH_PER_DAY * (t - REPORT_AT)) / 86_400 },
    }),
    counter('pg_stat_database_xact_commit', 'Transactions committed.', (minute) => 1.6 * warunginTraffic(minute)),
    counter('pg_stat_database_xact_rollback', 'Transactions rolled back.', (minute) => 0.002 * warunginTraffic(minute)),
    counter(
      'pg_stat_database_blks_hit',
      'Blocks found in the buffer cache.',
      (minute) => blocks(minute) * hitShare(minute)
    ),
    counter(
      'pg_stat_database_blks_read',
      'Blocks read from disk.',
      (minute) => blocks(minute) * (1 - hitShare(minute))
    ),
    counter('pg_stat_database_deadlocks', 'Deadlocks.', { at: [] }),
  ];
}
