import { type Path, type RawFault, suggest } from '../fault';
import { DEFAULTS } from '../schema/defaults';
import { entriesIn, idsIn, nestedIn, type PlacedEntry, type Raw, sectionIn } from './entriesIn';

interface Use {
  readonly path: Path;
  readonly name: unknown;
}

/** Where components are named, and which is meant where none is. */
const HOMES = [
  ['measures', undefined],
  ['checks', undefined],
  ['services', undefined],
  ['security', 'security'],
  ['alerts', 'operations'],
  ['probes', 'infrastructure'],
  ['certificates', 'security'],
  ['capacity', 'infrastructure'],
  ['triggers', 'operations'],
] as const;

/** Components, groups and findings that are named, or meant where none is named, and do not exist. */
export function checkNames(value: Raw): readonly RawFault[] {
  const components =
    value['components'] === undefined ? DEFAULTS.components.map(({ id }) => id) : idsIn(value, 'components');
  const groups = entriesIn(value, 'measures').map(({ entry, path }) => ({
    path: [...path, 'group'],
    name: entry['group'],
  }));
  const byData = dataNames(value);
  const later = [...nestedIn(value, 'checklist', 'items'), ...entriesIn(value, 'triggers')];
  return [
    ...findUnknown(componentsIn(value), components, 'component'),
    ...findUnknown(groups, idsIn(value, 'groups'), 'group'),
    ...findUnknown(restatedBy(entriesIn(value, 'security')), byData, 'finding'),
    ...findUnknown(restatedBy(later), join([byData, securityNames(value)]), 'finding'),
    ...findUnknown(lookedAt(value), join([byData, itemNames(value)]), 'finding'),
  ];
}

function componentsIn(value: Raw): readonly Use[] {
  const named = HOMES.flatMap(([key, home]) =>
    [...entriesIn(value, key), ...sectionIn(value, key)].map(({ entry, path }) => ({
      path: [...path, 'component'],
      name: entry['component'] ?? home,
    }))
  );
  return [...named, ...entriesIn(value, 'checklist').flatMap(componentsOfGroup)];
}

/** The group's component is meant where an item names none. */
function componentsOfGroup({ entry: group, path }: PlacedEntry): readonly Use[] {
  const items = entriesIn(group, 'items').map(({ entry, path: at }) => ({
    path: [...path, ...at, 'component'],
    name: entry['component'],
  }));
  const isMeant = group['component'] !== undefined || items.some(({ name }) => name === undefined);
  return [...(isMeant ? [{ path: [...path, 'component'], name: group['component'] ?? 'operations' }] : []), ...items];
}

function restatedBy(items: readonly PlacedEntry[]): readonly Use[] {
  return items.map(({ entry, path }) => ({ path: [...path, 'finding'], name: entry['finding'] }));
}

function lookedAt(value: Raw): readonly Use[] {
  return entriesIn(value, 'schedule').flatMap(({ entry, path }) => {
    const names: readonly unknown[] = Array.isArray(entry['looksAt']) ? entry['looksAt'] : [];
    return names.map((name, index) => ({ path: [...path, 'looksAt', index], name }));
  });
}

/** What is no text at all is the shape's business. */
function findUnknown(uses: readonly Use[], known: readonly string[] | null, what: string): readonly RawFault[] {
  return uses.flatMap(({ path, name }) =>
    typeof name !== 'string' || known === null || known.includes(name)
      ? []
      : [
          {
            path,
            code: 'plan.fault.unknownName',
            params: { what, given: name, known: known.length === 0 ? 'none' : known.join(', ') },
            suggestion: suggest(name, known),
          },
        ]
  );
}

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
