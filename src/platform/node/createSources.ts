import { array, literal, looseObject, nullable, number, object, optional, record, string, unknown } from 'valibot';
import type { SourceFailure } from '../../engine/model/evidence';
import type { PlanSource, SourceType } from '../../engine/model/plan';
import { withDeadline } from '../../sources/askAll';
import { createFailedSource, createForeignSource, createSource, createUnaskedSource } from '../../sources/createSource';
import { parseJson, type Schema, toFailure, toStatusFailure } from '../../sources/failures';
import type { Source, Transport } from '../../sources/port';
import { createHttpTransport } from './createHttpTransport';

export interface SourcesOptions {
  readonly sources: readonly PlanSource[];
  /** Addresses by kind of server. */
  readonly addresses: Readonly<Partial<Record<SourceType, string>>>;
  /** Sent with every request, by kind of server. */
  readonly headers?: Readonly<Partial<Record<SourceType, Readonly<Record<string, string>>>>>;
  /** Milliseconds one request may take; null: each source's own. */
  readonly timeout?: number | null;
  /** Before Alertmanager's `/api/v2`: `/alertmanager` for Mimir and Cortex. */
  readonly alertmanagerPrefix?: string;
}

/** A plan's sources straight over HTTP. One without an address is `unreachable`; but Grafana is optional: without an address it is not asked. */
export function createSources(options: SourcesOptions): readonly Source[] {
  return options.sources.map((source) => connect(source, options));
}

function connect({ id, type, timeout }: PlanSource, options: SourcesOptions): Source {
  const address = options.addresses[type];
  if (type === 'datasource') {
    return createForeignSource(id);
  }
  if (address === undefined) {
    return type === 'grafana'
      ? createUnaskedSource(id, type)
      : createFailedSource({ id, type, failure: { kind: 'unreachable', message: `no address is given for ${type}` } });
  }
  const transport = createHttpTransport({ baseUrl: address, headers: options.headers?.[type] });
  return createSource(type, { id, transport, timeoutMs: options.timeout ?? timeout }, options.alertmanagerPrefix);
}

/** Kinds of source that are one server with an address of its own. */
export type ServerType = Exclude<SourceType, 'datasource'>;

interface Sign {
  readonly path: string;
  readonly params: readonly (readonly [string, string])[];
  readonly shape: Schema;
}

/** A cheap request that only this kind of server, or one compatible with it, answers in this shape. */
const SIGNS: Readonly<Record<ServerType, Sign>> = Object.freeze({
  prometheus: {
    path: '/api/v1/query',
    params: [['query', 'vector(1)']],
    shape: object({
      status: literal('success'),
      data: object({ resultType: literal('vector'), result: array(unknown()) }),
    }),
  },
  loki: {
    path: '/loki/api/v1/labels',
    params: [],
    shape: object({ status: literal('success'), data: optional(array(string())) }),
  },
  jaeger: { path: '/api/services', params: [], shape: object({ data: nullable(array(string())), total: number() }) },
  alertmanager: {
    path: '/api/v2/status',
    params: [],
    shape: object({ cluster: looseObject({}), versionInfo: record(string(), string()) }),
  },
  grafana: { path: '/api/health', params: [], shape: object({ database: string() }) },
});

export interface CheckOptions {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeoutMs: number;
  /** Before Alertmanager's `/api/v2`: `/alertmanager` for Mimir and Cortex. */
  readonly prefix?: string;
}

/** Whether an address is that kind of server: null, or why it is not. Never rejects. */
export async function checkServer(
  type: ServerType,
  transport: Transport,
  { signal, timeoutMs, prefix = '' }: CheckOptions
): Promise<SourceFailure | null> {
  const { path, params, shape } = SIGNS[type];
  try {
    const response = await withDeadline(
      (own) => transport({ method: 'GET', path: `${prefix}${path}`, params, signal: own }),
      { signal, timeoutMs }
    );
    if (response.status < 200 || response.status > 299) {
      return toStatusFailure(response, type);
    }
    parseJson(response.body, shape, type);
    return null;
  } catch (error) {
    return toFailure(error);
  }
}
