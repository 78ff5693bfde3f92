import { createLevel } from '../kit/levels/level';
import { toCounterFamily } from '../kit/series/toCounterFamily';
import { type GaugeSeries, toGaugeFamily } from '../kit/series/toGaugeFamily';
import { toTargetLabels } from '../kit/series/toProcessFamilies';
import type { Labels, MetricFamily } from '../scenario';
import type { Quantity } from '../shape/quantity';
import { REPORT_AT } from '../span';
import { DATABASE, POOL } from './scannerServices';
import { scannerTraffic } from './toHttpFamilies';

const LABELS: Labels = { ...toTargetLabels(DATABASE), datname: 'scanner' };

const GROWTH_PER_DAY = 2.3e9;
const BYTES_AT_REPORT = 120e9;

const QUERIES_PER_REQUEST = 3;
const BLOCKS_PER_QUERY = 40;

const querySeconds = createLevel('scanner-query', { settled: 0.045, noise: 0.02 });
const hitShare = createLevel('scanner-hits', { settled: 0.94, noise: 0.002 });
const queries: Quantity = (minute) => QUERIES_PER_REQUEST * scannerTraffic(minute);
const blocks: Quantity = (minute) => BLOCKS_PER_QUERY * queries(minute);

/** PostgreSQL and the connection pool in front of it, which is almost full. */
export function toDatabaseFamilies(): readonly MetricFamily[] {
  return [...toPoolFamilies(), ...toGauges(), ...toCounters()];
}

function toPoolFamilies(): readonly MetricFamily[] {
  const labels = { ...toTargetLabels(POOL), database: 'scanner' };
  return [
    toGaugeFamily({
      name: 'pgbouncer_pools_server_active_connections',
      help: 'Server connections that serve a client.',
      target: POOL.name,
      series: [{ labels, level: { settled: 19, noise: 0.01 }, whole: true }],
    }),
    toGaugeFamily({
      name: 'pgbouncer_databases_pool_size',
      help: 'Most server connections.',
      target: POOL.name,
      series: [{ labels, level: 20 }],
    }),
  ];
}

function toGauges(): readonly MetricFamily[] {
  const gauge = (name: string, help: string, ...series: readonly GaugeSeries[]): MetricFamily =>
    toGaugeFamily({ name, help, target: DATABASE.name, series });
  return [
    gauge('pg_up', 'Whether the server answers.', { labels: toTargetLabels(DATABASE), level: 1 }),
    gauge('pg_settings_max_connections', 'Most connections.', { labels: toTargetLabels(DATABASE), level: 100 }),
    gauge(
      'pg_stat_activity_count',
      'Connections in this state.',
      { labels: { ...LABELS, state: 'active' }, level: { settled: 12, noise: 0.03 }, whole: true },
      { labels: { ...LABELS, state: 'idle' }, level: 9 }
    ),
    gauge('pg_stat_activity_max_tx_duration', 'Age of the oldest transaction in seconds.', {
      labels: { ...LABELS, state: 'active' },
      level: { settled: 2.4, noise: 0.1 },
    }),
    gauge('pg_database_size_bytes', 'Size of the database.', {
      labels: LABELS,
      level: { valueAt: (t) => BYTES_AT_REPORT + (GROWTH_PER_DAY * (t - REPORT_AT)) / 86_400 },
    }),
  ];
}

function toCounters(): readonly MetricFamily[] {
  const counter = (name: string, help: string, rate: Quantity | { readonly at: readonly number[] }): MetricFamily =>
    toCounterFamily({ name, help, target: DATABASE.name, series: [{ labels: LABELS, rate }] });
  return [
    counter('pg_stat_statements_calls_total', 'Statements executed.', queries),
    counter(
      'pg_stat_statements_seconds_total',
      'Time spent in statements.',
      (minute) => queries(minute) * querySeconds(minute)
    ),
    counter('pg_stat_database_xact_commit', 'Transactions committed.', scannerTraffic),
    counter('pg_stat_database_xact_rollback', 'Transactions rolled back.', (minute) => 0.001 * scannerTraffic(minute)),
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
