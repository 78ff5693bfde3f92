import type { PlanSource, SourceType } from '../../engine/model/plan';
import { createFailedSource } from '../../sources/createFailedSource';
import { createForeignSource } from '../../sources/createForeignSource';
import { createSource } from '../../sources/createSource';
import { createUnaskedSource } from '../../sources/createUnaskedSource';
import type { Source } from '../../sources/port';
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
