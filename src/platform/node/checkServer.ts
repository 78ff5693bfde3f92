import { array, literal, looseObject, nullable, number, object, optional, record, string, unknown } from 'valibot';
import type { SourceFailure } from '../../engine/model/evidence';
import type { SourceType } from '../../engine/model/plan';
import { withDeadline } from '../../sources/asking/withDeadline';
import { parseJson } from '../../sources/failures/parseJson';
import type { Schema } from '../../sources/failures/parseShape';
import { toFailure } from '../../sources/failures/toFailure';
import { toStatusFailure } from '../../sources/failures/toStatusFailure';
import type { Transport } from '../../sources/port';

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
