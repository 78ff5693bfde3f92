import { lastStartAt } from '../../kit/series/lastStartAt';
import { toTargetLabels } from '../../kit/series/toProcessFamilies';
import type { MetricFamily } from '../../scenario';
import { createIntegral, minuteAt } from '../../shape/integral';
import { createQuantity } from '../../shape/quantity';
import { toWholeNumbers } from '../../shape/wholeNumbers';
import { hotelTraffic } from './http';
import { findService, toStarts } from './services';

const POSTGRES = findService('postgres-prod');
const DATABASE = { ...toTargetLabels(POSTGRES), datname: 'hotel' };

const QUERIES_PER_REQUEST = 3;
const MAX_CONNECTIONS = 100;

/** Connections and query time of Postgres: 65 → 78 of 100 active, 2.3 ms a query. */
export function toDatabaseFamilies(): readonly MetricFamily[] {
  const active = toWholeNumbers(createQuantity({ name: 'connections', settled: 65, later: 78, noise: 0.03 }));
  const querySeconds = createQuantity({ name: 'query', settled: 0.0023, later: 0.0023, noise: 0.025 });
  const calls = (minute: number): number => QUERIES_PER_REQUEST * hotelTraffic(minute);
  return [
    toGauge('pg_settings_max_connections', 'Maximum number of concurrent connections.', [
      { labels: toTargetLabels(POSTGRES), valueAt: () => MAX_CONNECTIONS },
    ]),
    toGauge('pg_stat_activity_count', 'Number of connections in this state.', [
      { labels: { ...DATABASE, state: 'active' }, valueAt: (t) => active(minuteAt(t)) },
      { labels: { ...DATABASE, state: 'idle in transaction' }, valueAt: () => 0 },
    ]),
    toCounter('pg_stat_statements_calls_total', 'Statements executed.', calls),
    toCounter(
      'pg_stat_statements_seconds_total',
      'Time spent in statements.',
      (minute) => calls(minute) * querySeconds(minute)
    ),
    toCounter('pg_stat_database_deadlocks', 'Deadlocks detected.', () => 0),
  ];
}

type GaugeSeries = Omit<MetricFamily['series'][number], 'name'>;

function toGauge(name: string, help: string, series: readonly GaugeSeries[]): MetricFamily {
  return { name, type: 'gauge', help, target: POSTGRES.name, series: series.map((each) => ({ name, ...each })) };
}

function toCounter(name: string, help: string, perSecond: (minute: number) => number): MetricFamily {
  const total = createIntegral(perSecond);
  const starts = toStarts(POSTGRES.restartedAt);
  const valueAt = (t: number): number => total(t) - total(lastStartAt(starts, t));
  return { name, type: 'counter', help, target: POSTGRES.name, series: [{ name, labels: DATABASE, valueAt }] };
}
