import type { RawFault } from '../fault';
import type { Place, PlacedEntry } from '../places';
import { findingKeysIn, type IdList, idListsIn } from './entriesIn';

/** Ids that are used twice, or that findings of our own have. */
export function checkIds(places: readonly Place[]): readonly RawFault[] {
  const lists = idListsIn(places);
  const having = (...kinds: readonly IdList['kind'][]): readonly PlacedEntry[] =>
    kinds.flatMap((wanted) => lists.filter(({ kind }) => kind === wanted)).flatMap(({ entries }) => entries);
  const taken = findingKeysIn(places);
  const judged = [...having('finding'), ...having('item', 'laterItem')];
  const reserved = judged
    .filter(({ entry }) => taken.some((key) => key === entry['id']))
    .map(({ entry, path }): RawFault => ({
      path: [...path, 'id'],
      code: 'plan.fault.reservedId',
      params: { id: String(entry['id']) },
    }));
  const apart = lists.filter(({ kind }) => kind === undefined || kind === 'component' || kind === 'group');
  // A person's result names an item or a round, so these must not share an id.
  const named = [...judged, ...having('round')];
  return [...[...apart.map(({ entries }) => entries), named].flatMap(findDoubled), ...reserved];
}

function findDoubled(entries: readonly PlacedEntry[]): readonly RawFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ entry: { id }, path }) => {
    if (typeof id !== 'string') {
      return [];
    }
    const isDoubled = seen.has(id);
    seen.add(id);
    return isDoubled ? [{ path: [...path, 'id'], code: 'plan.fault.doubledId', params: { id } }] : [];
  });
}
