import type { RawFault } from '../fault';
import { itemsIn, type PlacedEntry, type Raw } from './entriesIn';

/** Lines that are judged one by one: by a query against a target, by a person, or by the finding that they restate. */
export function checkItems(value: Raw): readonly RawFault[] {
  return itemsIn(value).flatMap(checkItem);
}

function checkItem(item: PlacedEntry): readonly RawFault[] {
  const { finding, query, judgedBy } = item.entry;
  switch (judgedBy ?? (finding !== undefined ? 'finding' : query === undefined ? 'person' : 'query')) {
    case 'person':
      return refuse(item, ['query', 'target', 'finding'], 'plan.fault.personWithQuery');
    case 'finding':
      return [...demand(item, ['finding']), ...refuse(item, ['query', 'target'], 'plan.fault.findingWithQuery')];
    case 'query':
      return [...demand(item, ['query', 'target']), ...refuse(item, ['finding'], 'plan.fault.queryWithFinding')];
    default:
      return [];
  }
}

function refuse({ entry, path }: PlacedEntry, keys: readonly string[], code: string): readonly RawFault[] {
  return keys.filter((key) => entry[key] !== undefined).map((key) => ({ path: [...path, key], code, params: { key } }));
}

function demand({ entry, path }: PlacedEntry, keys: readonly string[]): readonly RawFault[] {
  return keys
    .filter((key) => entry[key] === undefined)
    .map((key) => ({ path, code: 'plan.fault.missingKey', params: { key } }));
}
