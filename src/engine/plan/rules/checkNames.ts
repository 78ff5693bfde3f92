import type { Path, RawFault } from '../fault';
import { DEFAULTS } from '../schema/defaults';
import { suggest } from '../suggest';
import { entriesIn, idsIn, nestedIn, type PlacedEntry, type Raw, sectionIn } from './entriesIn';
import { dataNames, itemNames, join, securityNames } from './findingNames';

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
