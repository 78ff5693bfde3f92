import type { SourceType } from '../../engine/model/plan';

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
