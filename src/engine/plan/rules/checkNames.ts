import { type Path, type RawFault, suggest } from '../fault';
import type { Named, Place } from '../places';
import { findingKeysIn, type IdList, idListsIn } from './entriesIn';

/** Components, groups and findings that are named, or meant where none is named, and do not exist. */
export function checkNames(places: readonly Place[]): readonly RawFault[] {
  const known = namesIn(places);
  return places.flatMap((place) => {
    const { names, isMeant } = place.marks;
    return names === undefined || isMeant?.(place.holder) === false
      ? []
      : usesAt(place).flatMap((use) => findUnknown(use, known[names], WORDS[names]));
  });
}

const WORDS: Readonly<Record<Named, string>> = Object.freeze({
  component: 'component',
  group: 'group',
  dataFinding: 'finding',
  earlierFinding: 'finding',
  finding: 'finding',
});

interface Use {
  readonly path: Path;
  readonly name: unknown;
}

function usesAt({ value, path }: Place): readonly Use[] {
  return Array.isArray(value)
    ? value.map((name: unknown, index) => ({ path: [...path, index], name }))
    : [{ path, name: value }];
}

/** What is no text at all is the shape's business. */
function findUnknown({ path, name }: Use, known: readonly string[] | null, what: string): readonly RawFault[] {
  return typeof name !== 'string' || known === null || known.includes(name)
    ? []
    : [
        {
          path,
          code: 'plan.fault.unknownName',
          params: { what, given: name, known: known.length === 0 ? 'none' : known.join(', ') },
          suggestion: suggest(name, known),
        },
      ];
}

/** What each kind of name may mean; null where an id cannot be read. */
function namesIn(places: readonly Place[]): Readonly<Record<Named, readonly string[] | null>> {
  const lists = idListsIn(places);
  const idsOf = (...kinds: readonly IdList['kind'][]): readonly string[] | null =>
    join(lists.filter(({ kind }) => kinds.includes(kind)).map(({ ids }) => ids));
  const sections = findingKeysIn(places.filter(({ value }) => value !== undefined));
  const dataFinding = join([idsOf('finding'), sections]);
  return {
    component: idsOf('component'),
    group: idsOf('group'),
    dataFinding,
    earlierFinding: join([dataFinding, judgedItems(lists)]),
    finding: join([dataFinding, idsOf('item', 'laterItem')]),
  };
}

/** Items that are judged themselves, which later lists may restate. */
function judgedItems(lists: readonly IdList[]): readonly string[] {
  const items = lists.filter(({ kind }) => kind === 'item').flatMap(({ entries }) => entries);
  const own = items.filter(({ entry }) => entry['finding'] === undefined);
  return own.flatMap(({ entry: { id } }) => (typeof id === 'string' ? [id] : []));
}

function join(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  return lists.reduce<readonly string[] | null>(
    (all, list) => (all === null || list === null ? null : [...all, ...list]),
    []
  );
}
