import { getBackendSrv, getDataSourceSrv } from '@grafana/runtime';
import type { PlanSource } from '../../engine/model/plan';
import type { Source } from '../../sources/port';
import { createLazySource } from './createLazySource';
import { openSource } from './openSource';

/** A plan's sources through Grafana's data sources, by uid. Nothing is looked up before a source is first asked. */
export function createSources(sources: readonly PlanSource[]): readonly Source[] {
  return sources.map((source) =>
    createLazySource({
      id: source.id,
      type: source.type,
      timeoutMs: source.timeout,
      open: () =>
        openSource(source, { dataSourceSrv: getDataSourceSrv(), backendSrv: getBackendSrv(), clock: Date.now }),
    })
  );
}
