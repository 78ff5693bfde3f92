import type { Path, RawFault } from '../fault';
import { toMilliseconds } from '../toMilliseconds';
import { MOST_INSTANTS } from '../toInstants';
import { entriesIn, type PlacedEntry, type Raw } from './entriesIn';

type Rule = readonly [isBroken: boolean, path: Path, code: string];

/** When the rounds of the watch are due, and what one that data judges looks at. */
export function checkRounds(value: Raw): readonly RawFault[] {
  const rounds = entriesIn(value, 'schedule');
  const broken = rounds.flatMap(rulesOf).filter(([isBroken]) => isBroken);
  const blind = rounds.filter(
    ({ entry: { judgedBy, looksAt } }) =>
      judgedBy === 'data' && (looksAt === undefined || (Array.isArray(looksAt) && looksAt.length === 0))
  );
  return [
    ...broken.map(([, path, code]) => ({ path, code, params: { most: MOST_INSTANTS } })),
    ...blind.map(({ path }) => ({ path, code: 'plan.fault.missingKey', params: { key: 'looksAt' } })),
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
