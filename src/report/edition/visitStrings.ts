import { arePoints } from './mapStrings';

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
