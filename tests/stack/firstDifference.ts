/** Sums of floats may differ in their last digits from run to run. */
const RELATIVE = 1e-9;

/** Where two answers of servers differ, or null: ports of one run, the order of lists and the last digits of numbers do not count. */
export function firstDifference(a: unknown, b: unknown, path = ''): string | null {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ||
      Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b)) ||
      (Number.isNaN(a) && Number.isNaN(b))
      ? null
      : `${path}: ${a}, ${b}`;
  }
  if (typeof a === 'string' && typeof b === 'string') {
    return withoutPorts(a) === withoutPorts(b) ? null : `${path}: ${a.slice(0, 200)}, ${b.slice(0, 200)}`;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length
      ? firstOf(
          inOrder(a).map((entry, index) => [String(index), entry, inOrder(b)[index]]),
          path
        )
      : `${path}: ${a.length} and ${b.length} entries`;
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return firstOf(
      keys.map((key) => [key, a[key], b[key]]),
      path
    );
  }
  return a === b ? null : `${path}: ${String(a)}, ${String(b)}`;
}

function firstOf(pairs: readonly (readonly [string, unknown, unknown])[], path: string): string | null {
  for (const [key, a, b] of pairs) {
    const difference = firstDifference(a, b, `${path}/${key}`);
    if (difference !== null) {
      return difference;
    }
  }
  return null;
}

/** Lists of things are ordered by the texts in them; lists of numbers stay as they are. */
function inOrder(list: readonly unknown[]): readonly unknown[] {
  if (list.every((entry) => typeof entry === 'number')) {
    return list;
  }
  const keyed = list.map((entry) => ({
    entry,
    key: JSON.stringify(entry, (_key, value: unknown) => (typeof value === 'number' ? undefined : value)),
  }));
  return keyed.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0)).map(({ entry }) => entry);
}

function withoutPorts(text: string): string {
  return text.replace(/127\.0\.0\.1:\d+/g, 'server');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
