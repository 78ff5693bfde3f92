/** What an element of a list may be known by. */
const NAMES = ['id', 'group', 'name', 'severity', 'level', 'checkpoint', 'operation', 'label', 'role'] as const;

/** A field of a report by its path, such as `comparisons.latency.rows.latency-p95.current`; undefined where there is none. */
export function resolveField(report: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        Array.isArray(value)
          ? value.find((element) => NAMES.some((name) => property(element, name) === key))
          : property(value, key),
      report
    );
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
