import type { Path, RawFault } from '../fault';
import { entriesIn, type PlacedEntry, type Raw, sectionIn } from './entriesIn';

/** What one entry must hold beside its shape. */
export function checkEntries(value: Raw): readonly RawFault[] {
  return [
    ...entriesIn(value, 'measures').flatMap(checkMeasure),
    ...sectionIn(value, 'endpoints').flatMap(checkEndpoints),
    ...entriesIn(value, 'usage').flatMap(checkUsage),
    ...checkWeights(value),
  ];
}

type Rule = readonly [isBroken: boolean, path: Path, code: string];

/** A measure asks in exactly one way. */
function checkMeasure({ entry, path }: PlacedEntry): readonly RawFault[] {
  const { ratio, noData, companion, unit, limit } = entry;
  const given = ['query', 'count', 'ratio', 'raw'].filter((way) => entry[way] !== undefined).length;
  const rules: readonly Rule[] = [
    [given !== 1, path, 'plan.fault.oneQuery'],
    [
      noData === 'zero' && companion === undefined && ratio === undefined,
      [...path, 'noData'],
      'plan.fault.zeroWithoutCompanion',
    ],
    [ratio !== undefined && typeof unit === 'string' && unit !== 'percent', [...path, 'unit'], 'plan.fault.ratioUnit'],
    [typeof limit === 'number' && limit <= 1, [...path, 'limit'], 'plan.fault.limit'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, at, code]) => ({ path: at, code, params: { given } }));
}

/** What the rows of endpoints are made of. */
function checkEndpoints({ entry, path }: PlacedEntry): readonly RawFault[] {
  return ['requests', 'errors', 'duration'].some((key) => entry[key] !== undefined)
    ? []
    : [{ path, code: 'plan.fault.noEndpoint' }];
}

function checkUsage({ entry, path }: PlacedEntry): readonly RawFault[] {
  const given = ['query', 'count'].filter((way) => entry[way] !== undefined).length;
  return given === 1 ? [] : [{ path, code: 'plan.fault.oneUsage', params: { given } }];
}

function checkWeights(value: Raw): readonly RawFault[] {
  const weights = entriesIn(value, 'components').map(({ entry }) => entry['weight']);
  return weights.length > 0 && weights.every((weight) => weight === 0)
    ? [{ path: ['components'], code: 'plan.fault.noWeight' }]
    : [];
}
