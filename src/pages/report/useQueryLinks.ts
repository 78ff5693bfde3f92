import { locationUtil } from '@grafana/data';
import { config } from '@grafana/runtime';
import { useCallback } from 'react';
import type { QueryLink } from '../../components/words/QueryLinkContext';
import type { Plan } from '../../engine/model/plan';
import type { Report } from '../../engine/model/report';
import { exploreUrl } from './exploreUrl';
import { traceUrl } from './traceUrl';

/** Queries open in Explore over the report's time; for those who may. */
export function useQueryLinks({ sources }: Plan, { deployment, evaluatedAt, windows }: Report): QueryLink {
  const from = Date.parse(
    windows.baseline === null || windows.baseline.from > deployment.startedAt
      ? deployment.startedAt
      : windows.baseline.from
  );
  const to = Date.parse(evaluatedAt);
  return useCallback(
    (source, expr) => {
      const known = sources.find(({ id }) => id === source);
      if (known === undefined || !mayExplore()) {
        return null;
      }
      const query = { datasourceUid: known.uid, expr, from, to };
      const url =
        (known.type === 'jaeger' ? traceUrl(query) : null) ?? exploreUrl({ ...query, datasourceType: known.type });
      return url === null ? null : locationUtil.assureBaseUrl(url);
    },
    [sources, from, to]
  );
}

function mayExplore(): boolean {
  return config.bootData.user.permissions?.['datasources:explore'] === true;
}
