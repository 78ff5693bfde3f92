import type { CheckOf } from '../../../src/engine/checks/check';
import type { CheckAnswers } from '../../../src/engine/checks/defineCheck';
import { checkRequests, runCheck } from '../../../src/engine/checks/runCheck';
import type { Context } from '../../../src/engine/model/context';
import type { LogLine, Series } from '../../../src/engine/model/evidence';
import type { Outcome } from '../../../src/engine/model/finding';
import type { Check } from '../../../src/engine/model/plan';
import type { Grid, Span } from '../../../src/engine/model/time';
import type { Noise } from '../../../src/engine/stats/fixtures/createNoise';
import { aContext, aSeries, observed, ROLLOUT } from '../../builders/evidence';
import { HOUR, MINUTE } from '../../builders/plan';
import type { EventSource } from './eventSources';
import { noiseOf } from './judgePair';

/** A check's day up to its last checkpoint, with windows of an hour, one sample a minute. */
export const DAY_HOURS = 26;

const NOWHERE: Span = Object.freeze({ from: NaN, to: NaN });
const common = {
  id: 'check',
  title: 'Check',
  component: 'operations',
  weight: 1,
  critical: false,
  source: 'prometheus',
} as const;

/** A limit of 3 MB an hour after a warm-up of 2 h. */
export const LEAK: CheckOf<'leak'> = {
  ...common,
  detector: 'leak',
  unit: 'decmbytes',
  query: 'q',
  capacity: null,
  perHour: 3,
  warmUp: 2 * HOUR,
};
/** More than 5 scaled MADs, none allowed. */
export const SPIKES: CheckOf<'spikes'> = {
  ...common,
  detector: 'spikes',
  unit: 'ms',
  query: 'q',
  deviations: 5,
  minimum: 0,
  allowed: 0,
};
export const COUNT: CheckOf<'count'> = {
  ...common,
  detector: 'count',
  unit: 'short',
  counter: 'c',
  companion: 'd',
  allowed: 0,
};
export const PATTERNS: CheckOf<'new-patterns'> = {
  ...common,
  detector: 'new-patterns',
  unit: 'short',
  selector: '{a="b"}',
  companion: 'v',
  limit: 1000,
  allowed: 0,
};

/** A value in the check's unit by hours since the rollout. */
export type Course = (hours: number) => number;

/** Where a day's answers lie: the day up to `hours` after the rollout, and the window of an hour before it. */
export interface Day {
  readonly context: Context;
  readonly day: Span;
  readonly before: Span;
  readonly current: Span;
}

export function dayOf(hours = DAY_HOURS): Day {
  const context = aContext(undefined, hours);
  const { clock, current } = context.schedule;
  return {
    context,
    day: { from: ROLLOUT, to: context.schedule.now },
    before: clock ?? NOWHERE,
    current: current ?? NOWHERE,
  };
}

export const seriesOf = (instance: string, span: Span, course: Course): Series =>
  aSeries({ instance }, span, (time) => course((time - ROLLOUT) / HOUR));

/** How a check judges one course an instance over the day. */
export function judgeInstances(check: Check, courses: readonly Course[], hours?: number): Outcome {
  const { context, day } = dayOf(hours);
  return runCheck(
    check,
    { day: observed(...courses.map((course, index) => seriesOf(`api-${index}`, day, course))) },
    context
  ).outcome;
}

/** Events of one source: at a rate an hour before the rollout, which stays so up to `changesAt` hours after it. */
export interface EventDay {
  readonly source: EventSource;
  readonly rates: readonly [number, number];
  readonly changesAt?: number;
  /** Hours after the rollout at which it is judged. */
  readonly hours?: number;
  /** Days of the past that are known; where not given, as many as are asked for. */
  readonly known?: number;
}

export function judgeEvents(
  check: CheckOf<'count'>,
  noise: Noise,
  { source, rates: [before, after], changesAt = 0, hours, known = Infinity }: EventDay
): Outcome {
  const at = dayOf(hours);
  const [usual, changed] = [source(noise, before), before === after ? null : source(noise, after)];
  const grid = pastOf(check, at);
  const past = aSeries({}, { ...grid, from: Math.max(grid.from, ROLLOUT - known * 24 * HOUR) }, (time) =>
    usual(time, grid.step)
  );
  const day = aSeries({}, at.day, (time) =>
    (changed !== null && time > ROLLOUT + changesAt * HOUR ? changed : usual)(time, MINUTE)
  );
  const answers: CheckAnswers = {
    day: observed(day),
    past: observed(past),
    companion: observed(aSeries({}, at.day, () => 100)),
  };
  return runCheck(check, answers, at.context).outcome;
}

function pastOf(check: Check, { context }: Day): Grid {
  const { past } = checkRequests(check, context.schedule);
  if (past?.kind !== 'increments') {
    throw new Error('a day without a past');
  }
  return past.grid;
}

const LINES = 60;

/** Log lines of both windows; `added` only in the current one. */
export function judgeLines(write: () => string, added: readonly string[] = []): Outcome {
  const { context, day, before, current } = dayOf();
  const lines = (span: Span, texts: readonly string[]): LogLine[] =>
    texts.map((line, index) => ({ time: span.from + 1 + index * 1000, labels: { level: 'error' }, line }));
  const texts = (): readonly string[] => Array.from({ length: LINES }, write);
  const toAnswer = (all: readonly LogLine[]): CheckAnswers[string] => ({
    status: 'observed',
    query: 'q',
    data: { kind: 'lines', lines: all, truncated: false },
  });
  const answers = {
    baseline: toAnswer(lines(before, texts())),
    current: toAnswer(lines(current, [...texts(), ...added])),
    companion: observed(aSeries({}, day, () => 100)),
  };
  return runCheck(PATTERNS, answers, context).outcome;
}

/** How many runs a check calls worse; `place` runs evenly from 0 to 1 over any number of runs. */
export function countWorse(line: number, judge: (noise: Noise, place: number) => Outcome): (runs: number) => number {
  return (runs) =>
    Array.from({ length: runs }, (_, run) => judge(noiseOf(line, run), (run * GOLDEN) % 1)).filter(
      (outcome) => outcome === 'worse'
    ).length;
}

/** Multiples of it fill the unit interval evenly: no two runs have the same phase, whatever their number. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
