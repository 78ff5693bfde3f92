import type { Code } from '../../model/finding';
import type { Path, RawFault } from '../fault';
import { MOST_INSTANTS } from '../toPlan';
import { toMilliseconds } from '../values';
import { checkIds } from './checkIds';
import { checkNames } from './checkNames';
import { checkSelectors } from './checkSelectors';
import { checkSources } from './checkSources';
import { checkWindows } from './checkWindows';
import { entriesIn, itemsIn, type PlacedEntry, type Raw, sectionIn } from './entriesIn';

/** What one entry must hold beside its shape. */
export function checkEntries(value: Raw): readonly RawFault[] {
  return [
    ...entriesIn(value, 'measures').flatMap(checkMeasure),
    ...sectionIn(value, 'endpoints').flatMap(checkEndpoints),
    ...entriesIn(value, 'usage').flatMap(checkUsage),
    ...checkWeights(value),
  ];
}

type Rule = readonly [isBroken: boolean, path: Path, code: Code];

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

function refuse({ entry, path }: PlacedEntry, keys: readonly string[], code: Code): readonly RawFault[] {
  return keys.filter((key) => entry[key] !== undefined).map((key) => ({ path: [...path, key], code, params: { key } }));
}

function demand({ entry, path }: PlacedEntry, keys: readonly string[]): readonly RawFault[] {
  return keys
    .filter((key) => entry[key] === undefined)
    .map((key) => ({ path, code: 'plan.fault.missingKey', params: { key } }));
}

/** When the rounds of the watch are due, and what one that data judges looks at. */
export function checkRounds(value: Raw): readonly RawFault[] {
  const rounds = entriesIn(value, 'schedule');
  const broken = rounds.flatMap(rulesOf).filter(([isBroken]) => isBroken);
  const blind = rounds.filter(
    ({ entry: { judgedBy, looksAt } }) =>
      judgedBy === 'data' && (looksAt === undefined || (Array.isArray(looksAt) && looksAt.length === 0))
  );
  return [
    ...broken.map(([, path, code]): RawFault => ({ path, code, params: { most: MOST_INSTANTS } })),
    ...blind.map(({ path }): RawFault => ({ path, code: 'plan.fault.missingKey', params: { key: 'looksAt' } })),
  ];
}

function rulesOf({ entry, path }: PlacedEntry): readonly Rule[] {
  const { at, from, to, every } = entry;
  const isListed = at !== undefined;
  const isStepped = to !== undefined && every !== undefined;
  const [first, last, step] = [timeOf(from ?? '0h'), timeOf(to), timeOf(every)];
  return [
    [isListed ? [from, to, every].some((time) => time !== undefined) : !isStepped, path, 'plan.fault.roundTimes'],
    [step <= 0, [...path, 'every'], 'plan.fault.roundEvery'],
    [last < first, [...path, 'to'], 'plan.fault.roundEnds'],
    [step > 0 && (last - first) / step >= MOST_INSTANTS, [...path, 'every'], 'plan.fault.roundOften'],
    [!ascends(at), [...path, 'at'], 'plan.fault.roundAscends'],
  ];
}

/** Milliseconds; NaN where the text is wrong or missing, with which no rule can be broken. */
function timeOf(time: unknown): number {
  return time === undefined ? NaN : toMilliseconds(String(time));
}

function ascends(at: unknown): boolean {
  const times = (Array.isArray(at) ? at : []).map(timeOf);
  return times.every((time, index) => index === 0 || !(time <= (times[index - 1] ?? NaN)));
}

/** What a shape cannot say. Each rule reads what it can of a plan that may hold other faults. */
export function checkRules(value: Raw): readonly RawFault[] {
  return [
    checkIds,
    checkNames,
    checkSources,
    checkWindows,
    checkSelectors,
    checkEntries,
    checkItems,
    checkRounds,
  ].flatMap((check) => check(value));
}
