import type { Path, RawFault } from '../fault';
import { entriesIn, type PlacedEntry, type Raw } from './entriesIn';

/** What one entry must hold beside its shape. */
export function checkEntries(value: Raw): readonly RawFault[] {
  return [...entriesIn(value, 'measures').flatMap(checkMeasure), ...entriesIn(value, 'security').flatMap(checkItem), ...checkWeights(value)];
}

type Rule = readonly [isBroken: boolean, path: Path, code: string];

/** A measure asks in exactly one way. */
function checkMeasure({ entry, path }: PlacedEntry): readonly RawFault[] {
  const { ratio, noData, companion, unit, limit } = entry;
  const given = ['query', 'count', 'ratio'].filter((way) => entry[way] !== undefined).length;
  const rules: readonly Rule[] = [
    [given !== 1, path, 'plan.fault.oneQuery'],
    [noData === 'zero' && companion === undefined && ratio === undefined, [...path, 'noData'], 'plan.fault.zeroWithoutCompanion'],
    [ratio !== undefined && typeof unit === 'string' && unit !== 'percent', [...path, 'unit'], 'plan.fault.ratioUnit'],
    [typeof limit === 'number' && limit <= 1, [...path, 'limit'], 'plan.fault.limit'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, at, code]) => ({ path: at, code, params: { given } }));
}

/** An item is judged by a query against a target, or by a person. */
function checkItem({ entry: { query, target, judgedBy }, path }: PlacedEntry): readonly RawFault[] {
  const asked = Object.entries({ query, target });
  if (judgedBy === 'person' || (judgedBy === undefined && query === undefined)) {
    return asked.filter(([, field]) => field !== undefined).map(([key]) => ({ path: [...path, key], code: 'plan.fault.personWithQuery', params: { key } }));
  }
  const isQuery = judgedBy === undefined || judgedBy === 'query';
  return asked.filter(([, field]) => isQuery && field === undefined).map(([key]) => ({ path, code: 'plan.fault.missingKey', params: { key } }));
}

function checkWeights(value: Raw): readonly RawFault[] {
  const weights = entriesIn(value, 'components').map(({ entry }) => entry['weight']);
  return weights.length > 0 && weights.every((weight) => weight === 0) ? [{ path: ['components'], code: 'plan.fault.noWeight' }] : [];
}
