export const postgres = `# PostgreSQL through postgres_exporter.
variables:
  postgresJob: .+
  database: .+
  targetBufferHits: 95
  targetConnections: 80

groups:
  - { id: database, title: Database }

measures:
  - id: postgres-connections
    title: Connections used
    group: database
    component: infrastructure
    query: 100 * sum(pg_stat_activity_count{job=~"{{postgresJob}}"}) / sum(pg_settings_max_connections{job=~"{{postgresJob}}"})
    unit: percent
    better: lower
    tolerance: 5
    target: "< {{targetConnections}}"
    capacity: 100
    trajectory: true
  - id: postgres-transactions
    title: Transactions
    group: database
    component: performance
    query: sum(rate(pg_stat_database_xact_commit{job=~"{{postgresJob}}",datname=~"{{database}}"}[{{step}}]))
    unit: ops
    better: neither
    tolerance: 25%
    weight: 0
  - id: postgres-rollbacks
    title: Transactions rolled back
    group: database
    component: performance
    ratio:
      of: pg_stat_database_xact_rollback{job=~"{{postgresJob}}",datname=~"{{database}}"}
      to: ['pg_stat_database_xact_commit{job=~"{{postgresJob}}",datname=~"{{database}}"}', 'pg_stat_database_xact_rollback{job=~"{{postgresJob}}",datname=~"{{database}}"}']
      minimum: 100
    unit: percent
    better: lower
    tolerance: 1
  - id: postgres-buffer-hits
    title: Buffer hits
    group: database
    component: performance
    ratio:
      of: pg_stat_database_blks_hit{job=~"{{postgresJob}}",datname=~"{{database}}"}
      to: ['pg_stat_database_blks_hit{job=~"{{postgresJob}}",datname=~"{{database}}"}', 'pg_stat_database_blks_read{job=~"{{postgresJob}}",datname=~"{{database}}"}']
      minimum: 1000
    unit: percent
    better: higher
    tolerance: 1
    target: "> {{targetBufferHits}}"
  - id: postgres-size
    title: Database size
    group: database
    component: infrastructure
    query: sum(pg_database_size_bytes{job=~"{{postgresJob}}",datname=~"{{database}}"}) / 1e6
    unit: decmbytes
    better: lower
    tolerance: 10%
    reduce: last

checks:
  - id: postgres-down
    title: PostgreSQL down
    component: operations
    detector: threshold
    query: min by (instance) (pg_up{job=~"{{postgresJob}}"})
    limit: ">= 1"
    forAtLeast: 1m
    critical: true
  - id: postgres-deadlocks
    title: Deadlocks
    component: operations
    detector: count
    counter: pg_stat_database_deadlocks{job=~"{{postgresJob}}",datname=~"{{database}}"}
  - id: postgres-long-transactions
    title: Long transactions
    component: operations
    detector: threshold
    query: max by (datname) (pg_stat_activity_max_tx_duration{job=~"{{postgresJob}}",datname=~"{{database}}"})
    unit: s
    limit: "< 300"
    forAtLeast: 5m

capacity:
  - id: postgres-storage
    title: Database storage
    used: sum(pg_database_size_bytes{job=~"{{postgresJob}}",datname=~"{{database}}"})
    unit: decbytes

load:
  - id: postgres-transactions
    title: Transactions
    query: sum(rate(pg_stat_database_xact_commit{job=~"{{postgresJob}}",datname=~"{{database}}"}[{{step}}]))
    unit: ops
`;
