export const redis = `# Redis through redis_exporter.
variables:
  redisJob: .+
  targetCacheHits: 80

groups:
  - { id: cache, title: Cache }

measures:
  - id: redis-hit-ratio
    title: Redis hit ratio
    group: cache
    component: performance
    ratio:
      of: redis_keyspace_hits_total{job=~"{{redisJob}}"}
      to: ['redis_keyspace_hits_total{job=~"{{redisJob}}"}', 'redis_keyspace_misses_total{job=~"{{redisJob}}"}']
      minimum: 1000
    unit: percent
    better: higher
    tolerance: 1
    target: ">= {{targetCacheHits}}"
    trajectory: true
  - id: redis-commands
    title: Redis commands
    group: cache
    component: performance
    query: sum(rate(redis_commands_processed_total{job=~"{{redisJob}}"}[{{step}}]))
    unit: ops
    better: neither
    tolerance: 25%
    weight: 0
  - id: redis-memory
    title: Redis memory
    group: cache
    component: infrastructure
    query: sum(redis_memory_used_bytes{job=~"{{redisJob}}"}) / 1e6
    unit: decmbytes
    better: lower
    tolerance: 15%
  - id: redis-clients
    title: Redis clients
    group: cache
    component: infrastructure
    query: sum(redis_connected_clients{job=~"{{redisJob}}"})
    unit: short
    better: lower
    tolerance: 25%
  - id: redis-evictions
    title: Redis evictions
    group: cache
    component: performance
    count: redis_evicted_keys_total{job=~"{{redisJob}}"}
    unit: short
    better: lower
    tolerance: 10

checks:
  - id: redis-down
    title: Redis down
    component: operations
    detector: threshold
    query: min by (instance) (redis_up{job=~"{{redisJob}}"})
    limit: ">= 1"
    forAtLeast: 1m
    critical: true
  - id: redis-rejected-connections
    title: Redis connections rejected
    component: operations
    detector: count
    counter: redis_rejected_connections_total{job=~"{{redisJob}}"}
  - id: redis-restarts
    title: Redis restarts
    component: operations
    detector: restarts
    query: max by (instance) (redis_start_time_seconds{job=~"{{redisJob}}"})

load:
  - id: redis-commands
    title: Redis commands
    query: sum(rate(redis_commands_processed_total{job=~"{{redisJob}}"}[{{step}}]))
    unit: ops
`;
