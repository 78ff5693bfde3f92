import { array, maxLength, minLength, optional, picklist, pipe, strictObject, transform } from 'valibot';
import type { Data } from '../../engine/model/data';
import type { Code } from '../../engine/model/finding';
import type { Path, RawFault } from '../../engine/plan/fault';
import { nameOf, sharedList } from '../../engine/plan/fields';
import { mark, type PlacedEntry } from '../../engine/plan/places';
import { duration, id, list, text, toMilliseconds } from '../../engine/plan/values';

/** Rounds of the watch: either the instants one by one, or from one to another every so often, in milliseconds after the rollout's end. */
const round = pipe(
  strictObject({
    id,
    title: text,
    /** Ascending. */
    at: optional(pipe(array(duration), minLength(1), maxLength(100))),
    from: optional(duration),
    to: optional(duration),
    every: optional(duration),
    judgedBy: optional(picklist(['data', 'person'])),
    /** Ids of findings that are looked at as they were when the round was due. */
    looksAt: list(nameOf('finding')),
    /** What a person does. */
    steps: list(text),
    /** Milliseconds a person has before the round is overdue. */
    grace: optional(duration, '30m'),
  }),
  mark({ rule: checkRound }),
  transform(({ at, from, to, every, judgedBy, ...rest }) => ({
    ...rest,
    at: at ?? toInstants({ from: from ?? 0, to: to ?? from ?? 0, every: every ?? 0 }),
    judgedBy: judgedBy ?? (rest.looksAt.length > 0 ? ('data' as const) : ('person' as const)),
  }))
);

export type WatchRound = Data<typeof round>;

export const watchPlan = { schedule: sharedList(round, 'round') };

/** A round more often than this is no watch but a measure. */
const MOST_INSTANTS = 100;

interface Every {
  readonly from: number;
  readonly to: number;
  readonly every: number;
}

/** From one instant to another every so often, milliseconds; the rule below keeps their number below the most. */
function toInstants({ from, to, every }: Every): number[] {
  const count = every > 0 ? Math.min(MOST_INSTANTS, Math.floor((to - from) / every) + 1) : 1;
  return Array.from({ length: Math.max(1, count) }, (_, index) => from + index * every);
}

type Rule = readonly [isBroken: boolean, path: Path, code: Code];

/** When a round of the watch is due, and what one that data judges looks at. */
function checkRound(round: PlacedEntry): readonly RawFault[] {
  const { judgedBy, looksAt } = round.entry;
  const isBlind = judgedBy === 'data' && (looksAt === undefined || (Array.isArray(looksAt) && looksAt.length === 0));
  const blind: RawFault = { path: round.path, code: 'plan.fault.missingKey', params: { key: 'looksAt' } };
  return [
    ...timeRules(round)
      .filter(([isBroken]) => isBroken)
      .map(([, path, code]): RawFault => ({ path, code, params: { most: MOST_INSTANTS } })),
    ...(isBlind ? [blind] : []),
  ];
}

function timeRules({ entry, path }: PlacedEntry): readonly Rule[] {
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
  return typeof time === 'string' ? toMilliseconds(time) : NaN;
}

function ascends(at: unknown): boolean {
  const times = (Array.isArray(at) ? at : []).map(timeOf);
  return times.every((time, index) => index === 0 || !(time <= (times[index - 1] ?? NaN)));
}
