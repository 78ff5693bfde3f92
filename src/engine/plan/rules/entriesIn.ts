import { isRecord } from '../fault';
import { entriesOf, fieldOf, type IdKind, type Place, type PlacedEntry, type Raw, unwrap } from '../places';

/** A longer list is refused by its shape. */
const MOST = 500;

/** The mappings of a list, with their places. Rules read plans that may hold other faults, so that all are told at once. */
export function entriesIn(value: Raw, list: string): readonly PlacedEntry[] {
  return entriesAt(value[list], [list]);
}

function entriesAt(list: unknown, path: Place['path']): readonly PlacedEntry[] {
  const all: readonly unknown[] = Array.isArray(list) ? list.slice(0, MOST) : [];
  return all.flatMap((entry, index) => (isRecord(entry) ? [{ entry, path: [...path, index] }] : []));
}

/** Ids of a list; null where one cannot be read, so that nobody knows what is there. */
export function idsIn(value: Raw, list: string): readonly string[] | null {
  return idsOf(value[list], entriesIn(value, list));
}

/** A section of a plan as if it were a list of one. */
export function sectionIn(value: Raw, section: string): readonly PlacedEntry[] {
  const entry = value[section];
  return isRecord(entry) ? [{ entry, path: [section] }] : [];
}

/** A list whose entries have ids. */
export interface IdList {
  /** Undefined: its ids are one another's business only. */
  readonly kind: IdKind | undefined;
  readonly entries: readonly PlacedEntry[];
  /** Null where one cannot be read, so that nobody knows what is there. */
  readonly ids: readonly string[] | null;
}

/** Every list of a plan whose entries have ids, wherever the plan has it. */
export function idListsIn(places: readonly Place[]): readonly IdList[] {
  return places.flatMap(({ schema, marks, value, path }): readonly IdList[] => {
    const item = fieldOf(unwrap(schema), 'item');
    if (item === undefined || entriesOf(item, {})?.['id'] === undefined) {
      return [];
    }
    const entries = entriesAt(value, path);
    return [{ kind: marks.ids, entries, ids: idsOf(value, entries) }];
  });
}

function idsOf(list: unknown, entries: readonly PlacedEntry[]): readonly string[] | null {
  const ids = entries.map(({ entry }) => entry['id']);
  const all = list ?? [];
  const isWhole = Array.isArray(all) && all.length === ids.length;
  return isWhole && ids.every((id): id is string => typeof id === 'string') ? ids : null;
}

/** The keys of the mappings that become a finding, present in this plan or not. */
export function findingKeysIn(places: readonly Place[]): readonly string[] {
  return places.filter(({ marks }) => marks.isFinding === true).map(({ path }) => path.join('.'));
}
