const UNITS: Readonly<Record<string, number>> = Object.freeze({
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
});

/**
 * The longest range selector of a PromQL or LogQL expression, such as 300000 for `rate(x[5m])`, in milliseconds; null without one.
 * Samples taken more often than that share data. https://prometheus.io/docs/prometheus/latest/querying/basics/#range-vector-selectors
 */
export function rangeOfExpression(expr: string): number | null {
  const ranges = [...expr.matchAll(/\[\s*((?:\d+(?:ms|[smhdwy]))+)\s*(?::[^\]]*)?\]/g)].map(([, range = '']) =>
    toMilliseconds(range)
  );
  return ranges.length === 0 ? null : Math.max(...ranges);
}

function toMilliseconds(range: string): number {
  return [...range.matchAll(/(\d+)(ms|[smhdwy])/g)].reduce(
    (sum, [, amount, unit = '']) => sum + Number(amount) * (UNITS[unit] ?? 0),
    0
  );
}
