import { entriesIn, idsIn, type Raw } from './entriesIn';

/** Findings that are no entry of a list; each is there where the plan has its section. */
export const SECTIONS = Object.freeze(['services', 'alerts', 'probes', 'certificates'] as const);

const LISTS = ['measures', 'checks', 'capacity'] as const;

/** Ids that an item may restate or a round look at, from data alone; null where one cannot be read. */
export function dataNames(value: Raw): readonly string[] | null {
  return join([...LISTS.map((list) => idsIn(value, list)), SECTIONS.filter((section) => value[section] !== undefined)]);
}

/** The ids of all items; null where one cannot be read. */
export function itemNames(value: Raw): readonly string[] | null {
  const nested = entriesIn(value, 'checklist').map(({ entry }) => idsIn(entry, 'items'));
  return join([idsIn(value, 'security'), idsIn(value, 'triggers'), ...nested]);
}

/** Security items that are judged themselves, which later lists may restate. */
export function securityNames(value: Raw): readonly string[] {
  const own = entriesIn(value, 'security').filter(({ entry }) => entry['finding'] === undefined);
  return own.flatMap(({ entry: { id } }) => (typeof id === 'string' ? [id] : []));
}

export function join(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  return lists.reduce<readonly string[] | null>(
    (all, list) => (all === null || list === null ? null : [...all, ...list]),
    []
  );
}
