import { translate } from '../../../src/cli/exitCode';
import { type CaseFinding, judgeCase } from '../../../src/engine/compare/judgeCase';
import type { CompareMeasure } from '../../../src/engine/compare/parseCase';
import type { Outcome } from '../../../src/engine/model/finding';
import { createNoise, type Noise } from '../../../src/engine/stats/fixtures/createNoise';

export const MINUTE = 60_000;
/** An hour of one sample a minute. */
export const POINTS = 60;
const START = Date.parse('2025-10-23T03:33:00Z');
const DAY = 86_400_000;

/** Values of two windows, one a minute; null where a sample is missing. */
export type Values = readonly (number | null)[];
export type Pair = readonly [Values, Values];

/** Lower is better, one sample a minute, tolerance 5 % of the baseline. */
export function aMeasure([baseline, current]: Pair, changes: Partial<CompareMeasure> = {}): CompareMeasure {
  const at = (values: Values, start: number): CompareMeasure['current'] =>
    values.map((value, index) => [start + (index + 1) * MINUTE, value]);
  return {
    id: 'measure',
    better: 'lower',
    unit: 'ms',
    tolerance: { kind: 'relative', fraction: 0.05 },
    noData: 'fail',
    step: MINUTE,
    rateWindow: null,
    target: null,
    baseline: at(baseline, START - DAY),
    current: at(current, START),
    history: [],
    ...changes,
  };
}

/** Judged as `dayone compare` judges a case of one measure. */
export function judgePair(pair: Pair, changes: Partial<CompareMeasure> = {}): CaseFinding {
  const [finding] = judgeCase({ id: 'case', measures: [aMeasure(pair, changes)] }, translate).findings;
  if (finding === undefined) {
    throw new Error('a measure without a finding');
  }
  return finding;
}

/** The seed of one run of one line: lines do not share their noise. */
export function noiseOf(line: number, run: number): Noise {
  return createNoise(Math.imul(line + 1, 0x9e3779b1) + Math.imul(run, 7919));
}

export const FLAGGED: readonly Outcome[] = ['worse', 'better'];

export interface Counting {
  /** A number of the line's own, for its seeds. */
  readonly seed: number;
  readonly outcomes: readonly Outcome[];
  readonly make: (noise: Noise) => Pair;
  readonly rule?: Partial<CompareMeasure>;
}

/** How many of the runs end in one of the outcomes. */
export function countOf({ seed, outcomes, make, rule = {} }: Counting): (runs: number) => number {
  return (runs) =>
    Array.from({ length: runs }, (_, run) => judgePair(make(noiseOf(seed, run)), rule).outcome).filter((outcome) =>
      outcomes.includes(outcome)
    ).length;
}
