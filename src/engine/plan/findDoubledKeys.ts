import { type Document, isScalar, visit } from 'yaml';

export interface DoubledKey {
  readonly key: string;
  /** Of its second place in the text. */
  readonly offset: number;
}

/** Keys that stand twice in a mapping, in time linear in the text; the parser's own search compares every key with every other. */
export function findDoubledKeys(document: Document): readonly DoubledKey[] {
  const doubled: DoubledKey[] = [];
  visit(document, {
    Map: (_place, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : String(key);
        if (seen.has(name)) {
          doubled.push({ key: name, offset: (isScalar(key) ? key.range?.[0] : undefined) ?? 0 });
        }
        seen.add(name);
      }
    },
  });
  return doubled;
}
