import type { RawFault } from '../fault';
import { entriesIn, type PlacedEntry, type Raw, sectionIn } from './entriesIn';

/** Lists whose ids are one another's business only. */
const APART = ['sources', 'components', 'groups', 'load'] as const;
/** Lists whose entries become findings, which are known by their ids. */
const JUDGED = ['measures', 'checks', 'security'] as const;
/** Findings that are no entry of a list. */
const RESERVED: readonly unknown[] = Object.freeze(['services', 'alerts']);

/** Ids that are used twice, or that findings of our own have. */
export function checkIds(value: Raw): readonly RawFault[] {
  const judged = JUDGED.flatMap((list) => entriesIn(value, list));
  const expected = sectionIn(value, 'services').flatMap(({ entry, path }) => entriesIn(entry, 'expected').map((service) => ({ ...service, path: [...path, ...service.path] })));
  const reserved = judged.filter(({ entry }) => RESERVED.includes(entry['id'])).map(({ entry, path }) => ({ path: [...path, 'id'], code: 'plan.fault.reservedId', params: { id: String(entry['id']) } }));
  return [...[...APART.map((list) => entriesIn(value, list)), judged, expected].flatMap(findDoubled), ...reserved];
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
