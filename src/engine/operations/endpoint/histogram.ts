const SELECTOR = /^\s*([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(\{[\s\S]*\})?\s*$/;

/** A histogram's part by its suffix: `name{…}` becomes `name_bucket{…}`. Null for a selector that does not start with a name. */
export function partOf(histogram: string, suffix: '_bucket' | '_sum' | '_count'): string | null {
  const match = SELECTOR.exec(histogram);
  return match?.[1] === undefined ? null : `${match[1]}${suffix}${match[2] ?? ''}`;
}

/**
 * PromQL of the P95 over the last `seconds` in milliseconds, by these labels; null where the histogram has no name. Interpolated
 * inside a bucket: https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile
 */
export function p95Of(histogram: string, labels: readonly string[], seconds: number): string | null {
  const buckets = partOf(histogram, '_bucket');
  return buckets === null
    ? null
    : `1000 * histogram_quantile(0.95, sum by (${[...labels, 'le'].join(', ')}) (increase(${buckets}[${seconds}s])))`;
}
