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

/** Where a string stands: the field that holds it, `labels` for every value of a `labels` record, and the name under which it stands there. */
export type VisitString = (text: string, key: string, name: string) => void;

/** Shows each string of a tree, in its order; builds nothing. */
export function visitStrings(node: unknown, visit: VisitString, key = ''): void {
  if (Array.isArray(node)) {
    visitList(node, visit, key);
  } else if (typeof node === 'object' && node !== null) {
    for (const [name, value] of Object.entries<unknown>(node as Readonly<Record<string, unknown>>)) {
      visitField(value, visit, { key: key === 'labels' ? key : name, name });
    }
  }
}

function visitList(list: readonly unknown[], visit: VisitString, key: string): void {
  for (const element of arePoints(list) ? [] : list) {
    visitField(element, visit, { key, name: key });
  }
}

function visitField(
  value: unknown,
  visit: VisitString,
  { key, name }: { readonly key: string; readonly name: string }
): void {
  if (typeof value === 'string') {
    visit(value, key, name);
  } else {
    visitStrings(value, visit, key);
  }
}
