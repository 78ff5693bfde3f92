import type { Path, RawFault } from '../fault';
import { DEFAULTS } from '../schema/defaults';
import { suggest } from '../suggest';
import { entriesIn, idsIn, type Raw, sectionIn } from './entriesIn';

interface Use {
  readonly path: Path;
  readonly name: unknown;
}

/** Where components are named, and which is meant where none is. */
const HOMES = [['measures', undefined], ['checks', undefined], ['services', undefined], ['security', 'security'], ['alerts', 'operations']] as const;

/** Components and groups that are named, or meant where none is named, and do not exist. */
export function checkNames(value: Raw): readonly RawFault[] {
  const components = value['components'] === undefined ? DEFAULTS.components.map(({ id }) => id) : idsIn(value, 'components');
  const groups = entriesIn(value, 'measures').map(({ entry, path }) => ({ path: [...path, 'group'], name: entry['group'] }));
  return [...findUnknown(componentsIn(value), components, 'component'), ...findUnknown(groups, idsIn(value, 'groups'), 'group')];
}

function componentsIn(value: Raw): readonly Use[] {
  return HOMES.flatMap(([key, home]) => [...entriesIn(value, key), ...sectionIn(value, key)].map(({ entry, path }) => ({ path: [...path, 'component'], name: entry['component'] ?? home })));
}

/** What is no text at all is the shape's business. */
function findUnknown(uses: readonly Use[], known: readonly string[] | null, what: string): readonly RawFault[] {
  return uses.flatMap(({ path, name }) =>
    typeof name !== 'string' || known === null || known.includes(name) ? [] : [{ path, code: 'plan.fault.unknownName', params: { what, given: name, known: known.join(', ') }, suggestion: suggest(name, known) }]
  );
}
