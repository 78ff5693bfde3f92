import type { RawFault } from '../fault';
import { SECTIONS } from './checkNames';
import { entriesIn, itemsIn, type PlacedEntry, type Raw, sectionIn } from './entriesIn';

/** Lists whose ids are one another's business only. */
const APART = [
  'sources',
  'components',
  'groups',
  'load',
  'usage',
  'checklist',
  'signoffs',
  'people',
  'progress',
] as const;
/** Lists whose entries, beside the items, become findings, which are known by their ids. */
const JUDGED = ['measures', 'checks', 'capacity'] as const;

/** Ids that are used twice, or that findings of our own have. */
export function checkIds(value: Raw): readonly RawFault[] {
  const judged = [...JUDGED.flatMap((list) => entriesIn(value, list)), ...itemsIn(value)];
  const expected = sectionIn(value, 'services').flatMap(({ entry, path }) =>
    entriesIn(entry, 'expected').map((service) => ({ ...service, path: [...path, ...service.path] }))
  );
  const reserved = judged
    .filter(({ entry }) => SECTIONS.some((section) => section === entry['id']))
    .map(({ entry, path }): RawFault => ({
      path: [...path, 'id'],
      code: 'plan.fault.reservedId',
      params: { id: String(entry['id']) },
    }));
  const rows = entriesIn(value, 'progress').map(({ entry, path }) =>
    entriesIn(entry, 'rows').map((row) => ({ ...row, path: [...path, ...row.path] }))
  );
  // A person's result names an item or a round, so these must not share an id.
  const named = [...judged, ...entriesIn(value, 'schedule')];
  return [
    ...[...APART.map((list) => entriesIn(value, list)), named, expected, ...rows].flatMap(findDoubled),
    ...reserved,
  ];
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
