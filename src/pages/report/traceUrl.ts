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
