import { isRecord, type Path } from '../fault';

export type Raw = Readonly<Record<string, unknown>>;

export interface PlacedEntry {
  readonly entry: Raw;
  readonly path: Path;
}

/** A longer list is refused by its shape. */
const MOST = 500;

/** The mappings of a list, with their places. Rules read plans that may hold other faults, so that all are told at once. */
export function entriesIn(value: Raw, list: string): readonly PlacedEntry[] {
  const entries: unknown = value[list];
  const all: readonly unknown[] = Array.isArray(entries) ? entries.slice(0, MOST) : [];
  return all.flatMap((entry, index) => (isRecord(entry) ? [{ entry, path: [list, index] }] : []));
}

/** The entries of a list inside each entry of another, such as the items of the groups of a checklist. */
export function nestedIn(value: Raw, outer: string, inner: string): readonly PlacedEntry[] {
  return entriesIn(value, outer).flatMap(({ entry, path }) =>
    entriesIn(entry, inner).map((found) => ({ ...found, path: [...path, ...found.path] }))
  );
}

/** Every line that is judged one by one, wherever the plan has it. */
export function itemsIn(value: Raw): readonly PlacedEntry[] {
  return [...entriesIn(value, 'security'), ...nestedIn(value, 'checklist', 'items'), ...entriesIn(value, 'triggers')];
}

/** A section of a plan as if it were a list of one. */
export function sectionIn(value: Raw, section: string): readonly PlacedEntry[] {
  const entry = value[section];
  return isRecord(entry) ? [{ entry, path: [section] }] : [];
}

/** Ids of a list; null where one cannot be read, so that nobody knows what is there. */
export function idsIn(value: Raw, list: string): readonly string[] | null {
  const entries: unknown = value[list] ?? [];
  const ids = entriesIn(value, list).map(({ entry }) => entry['id']);
  const isWhole = Array.isArray(entries) && entries.length === ids.length;
  return isWhole && ids.every((id): id is string => typeof id === 'string') ? ids : null;
}
