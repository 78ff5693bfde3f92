/** Changes one string. `key` is the field that holds it, also through lists; `labels` for every value of a `labels` record. */
export type ChangeString = (text: string, key: string) => string;

/** The same tree with each string changed: fields, shapes, numbers and order stay. */
export function mapStrings<T>(tree: T, change: ChangeString): T {
  return mapNode(tree, '', change) as T;
}

function mapNode(node: unknown, key: string, change: ChangeString): unknown {
  if (typeof node === 'string') {
    return change(node, key);
  }
  if (Array.isArray(node)) {
    return arePoints(node) ? node : node.map((element: unknown) => mapNode(element, key, change));
  }
  if (typeof node !== 'object' || node === null) {
    return node;
  }
  return Object.fromEntries(
    Object.entries(node).map(([name, value]: [string, unknown]) => [
      name,
      isLeaf(value) ? value : mapNode(value, key === 'labels' ? key : name, change),
    ])
  );
}

/** Plotted points are the only lists of lists in a report, and most of it; they hold no string. */
export function arePoints(list: readonly unknown[]): boolean {
  return Array.isArray(list[0]);
}

function isLeaf(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || value === null;
}
