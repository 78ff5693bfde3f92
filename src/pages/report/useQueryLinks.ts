import { locationUtil } from '@grafana/data';
import { config } from '@grafana/runtime';
import { useCallback } from 'react';
import type { QueryLink } from '../../components/words/QueryLinkContext';
import type { SourceType } from '../../engine/model/plan';
import type { Plan } from '../../sections/plan';
import type { Report } from '../../sections/report';

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

export interface ExploreQuery {
  readonly datasourceUid: string;
  readonly datasourceType: SourceType;
  readonly expr: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** Explore's address with this query, below Grafana's own root; null where Explore has no such query. */
export function exploreUrl({ datasourceUid: uid, datasourceType: type, expr, from, to }: ExploreQuery): string | null {
  const query = toQuery(type, expr);
  if (query === null) {
    return null;
  }
  const pane = {
    datasource: uid,
    queries: [{ ...query, refId: 'A', datasource: type === 'datasource' ? { uid } : { type, uid } }],
    range: { from: String(from), to: String(to) },
  };
  return `/explore?${new URLSearchParams({ schemaVersion: '1', panes: JSON.stringify({ dayone: pane }), orgId: '1' }).toString()}`;
}

function toQuery(type: SourceType, expr: string): Readonly<Record<string, unknown>> | null {
  switch (type) {
    case 'prometheus':
      return { expr, range: true, instant: false, editorMode: 'code' };
    case 'loki':
      return { expr, queryType: 'range', editorMode: 'code' };
    case 'jaeger': {
      const service = new URLSearchParams(expr.split('?')[1] ?? expr).get('service');
      return service === null ? null : { queryType: 'search', service };
    }
    case 'datasource':
      return toModel(expr);
    case 'alertmanager':
    case 'grafana':
      return null;
  }
}

/** A raw query's own model; null where the text holds none, because the source was not asked. */
function toModel(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const model: unknown = JSON.parse(text);
    return typeof model === 'object' && model !== null && !Array.isArray(model) ? { ...model } : null;
  } catch {
    return null;
  }
}

export interface TraceQuery {
  readonly datasourceUid: string;
  /** As Jaeger's own address of a trace: `/api/traces/<id>`. */
  readonly expr: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** Explore's address with one trace of a Jaeger source, below Grafana's own root; null where the query is not a trace's. */
export function traceUrl({ datasourceUid: uid, expr, from, to }: TraceQuery): string | null {
  const traceId = /^\/api\/traces\/([0-9a-fA-F]+)$/.exec(expr)?.[1];
  if (traceId === undefined) {
    return null;
  }
  const pane = {
    datasource: uid,
    queries: [{ refId: 'A', datasource: { type: 'jaeger', uid }, query: traceId }],
    range: { from: String(from), to: String(to) },
  };
  return `/explore?${new URLSearchParams({ schemaVersion: '1', panes: JSON.stringify({ dayone: pane }), orgId: '1' }).toString()}`;
}
