import { stringify } from 'yaml';

export interface LokiConfigOptions {
  readonly dir: string;
  readonly host: string;
  readonly httpPort: number;
  readonly grpcPort: number;
}

/** A single Loki on the filesystem that takes lines of any age and finds them before they are flushed. */
export function toLokiConfig({ dir, host, httpPort, grpcPort }: LokiConfigOptions): string {
  return stringify({
    auth_enabled: false,
    analytics: { reporting_enabled: false },
    server: {
      http_listen_address: host,
      http_listen_port: httpPort,
      grpc_listen_address: host,
      grpc_listen_port: grpcPort,
      log_level: 'warn',
    },
    common: {
      instance_addr: '127.0.0.1',
      path_prefix: dir,
      replication_factor: 1,
      ring: { kvstore: { store: 'inmemory' } },
      storage: { filesystem: { chunks_directory: `${dir}/chunks`, rules_directory: `${dir}/rules` } },
    },
    schema_config: {
      configs: [
        {
          from: '2020-10-24',
          store: 'tsdb',
          object_store: 'filesystem',
          schema: 'v13',
          index: { prefix: 'index_', period: '24h' },
        },
      ],
    },
    ingester: {
      max_chunk_age: '17520h',
      lifecycler: { min_ready_duration: '0s', final_sleep: '0s' },
    },
    querier: { query_ingesters_within: '0s' },
    limits_config: LIMITS,
  });
}

const LIMITS = {
  reject_old_samples: false,
  unordered_writes: true,
  ingestion_rate_mb: 64,
  ingestion_burst_size_mb: 128,
  per_stream_rate_limit: '64MB',
  per_stream_rate_limit_burst: '128MB',
  max_entries_limit_per_query: 20_000,
  discover_log_levels: false,
  discover_service_name: [],
  volume_enabled: true,
};
