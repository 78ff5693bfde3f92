import type { Outcome } from '../../../src/engine/model/finding';
import type { Noise } from '../../../src/engine/stats/fixtures/createNoise';
import { countOf, judgePair, noiseOf, type Pair, POINTS, type Values } from './judgePair';
import { atLeast, type Line } from './line';
import { times, white } from './windows';

const SCALES: readonly number[] = [1e-9, 1e-6, 0.001, 1, 1000, 1e6, 1e9];

/** Values of every kind, with and without a change: smooth, whole numbers, mostly zeros. */
function anyPair(noise: Noise): readonly [readonly number[], readonly number[]] {
  const factor = 1 + 0.15 * noise.uniform();
  const quiet = (more: number): readonly number[] =>
    noise.white(POINTS).map((value) => Math.max(0, Math.round(value + more)));
  const kinds = [
    (): readonly [readonly number[], readonly number[]] => [white(noise), times(white(noise), factor)],
    (): readonly [readonly number[], readonly number[]] => [
      white(noise).map(Math.round),
      times(white(noise), factor).map(Math.round),
    ],
    (): readonly [readonly number[], readonly number[]] => [quiet(0), quiet(factor - 1)],
  ];
  return kinds[Math.floor(kinds.length * noise.uniform())]?.() ?? [[], []];
}

function isSameInAnyUnit(run: number): boolean {
  const [baseline, current] = anyPair(noiseOf(50, run));
  return new Set(SCALES.map((scale) => judgePair([times(baseline, scale), times(current, scale)]).outcome)).size === 1;
}

const units: Line = {
  id: 'J5',
  input: 'all values times 1e-9 … 1e9',
  counted: 'one outcome',
  bound: atLeast(1),
  hits: (runs) => count(runs, isSameInAnyUnit),
};

interface Awkward {
  readonly make: (noise: Noise) => Pair;
  readonly outcome: Outcome;
  readonly code: string;
}

const few = (noise: Noise): Values => noise.white(1 + Math.floor(2 * noise.uniform()));
const constants = (noise: Noise): Pair => {
  const values = Array<number>(POINTS).fill(Math.round(100 * noise.uniform()));
  return [values, values];
};
const nothing: Values = Array<null>(POINTS).fill(null);
const infinite = (noise: Noise): Values =>
  Array.from({ length: POINTS }, () => (noise.uniform() < 0.5 ? Infinity : -Infinity));

const AWKWARD: readonly Awkward[] = [
  { make: (noise) => [few(noise), few(noise)], outcome: 'inconclusive', code: 'measure.inconclusive.fewPoints' },
  { make: (noise) => [few(noise), white(noise)], outcome: 'inconclusive', code: 'measure.inconclusive.fewPoints' },
  { make: (noise) => [white(noise), few(noise)], outcome: 'inconclusive', code: 'measure.inconclusive.fewPoints' },
  { make: (noise) => [few(noise), []], outcome: 'inconclusive', code: 'measure.inconclusive.fewPointsVanished' },
  { make: constants, outcome: 'same', code: 'measure.same.constant' },
  { make: () => [nothing, nothing], outcome: 'no-data', code: 'measure.noData.neither' },
  { make: (noise) => [infinite(noise), infinite(noise)], outcome: 'no-data', code: 'measure.noData.neither' },
  { make: () => [[], []], outcome: 'no-data', code: 'measure.noData.neither' },
  { make: (noise) => [white(noise), infinite(noise)], outcome: 'worse', code: 'measure.worse.vanished' },
  { make: (noise) => [white(noise), []], outcome: 'worse', code: 'measure.worse.vanished' },
  { make: (noise) => [nothing, white(noise)], outcome: 'inconclusive', code: 'measure.inconclusive.noBaselineData' },
  { make: (noise) => [[], white(noise)], outcome: 'inconclusive', code: 'measure.inconclusive.noBaseline' },
];

function isNamed(run: number): boolean {
  const awkward = AWKWARD[run % AWKWARD.length];
  const finding = awkward && judgePair(awkward.make(noiseOf(60, run)));
  return (
    finding !== undefined &&
    finding.outcome === awkward?.outcome &&
    finding.reason.code === awkward.code &&
    finding.reason.text.length > 0
  );
}

const awkward: Line = {
  id: 'J6',
  input: '1 or 2 points, constants, all null, ±Inf, a side empty',
  counted: 'the named reason',
  bound: atLeast(1),
  hits: (runs) => count(runs, isNamed),
};

function jumps(noise: Noise): Pair {
  const places = Array.from({ length: 10 }, (_, index) => ({ index, key: noise.uniform() })).sort(
    (a, b) => a.key - b.key
  );
  const high = new Set(places.slice(0, 7).map(({ index }) => index));
  return [Array<number>(10).fill(1), places.map((_, index) => (high.has(index) ? 100 : 1))];
}

const onlyNow = (noise: Noise): Pair => [
  Array<number>(POINTS).fill(0),
  Array.from({ length: POINTS }, () => (noise.uniform() < 0.3 ? 1 : 0)),
];
const sparse = (noise: Noise, mean: number): Values => noise.white(10).map((value) => mean * (1 + 0.15 * value));

const jumped: readonly Line[] = [
  {
    id: 'J9',
    input: '7 of 10 points jump from 1 to 100, anywhere',
    counted: 'worse',
    bound: atLeast(1),
    hits: countOf({ seed: 90, outcomes: ['worse'], make: jumps }),
  },
  {
    id: 'J9',
    input: 'errors in 3 of 10 minutes, only in the new version',
    counted: 'worse',
    bound: atLeast(0.99),
    hits: countOf({ seed: 91, outcomes: ['worse'], make: onlyNow }),
  },
  {
    id: 'J9',
    input: '2 to 15 (+650 %) on 10 v 10 points, CV 15 %',
    counted: 'worse',
    bound: atLeast(0.99),
    hits: countOf({ seed: 92, outcomes: ['worse'], make: (noise) => [sparse(noise, 2), sparse(noise, 15)] }),
  },
];

export const exactLines: readonly Line[] = [units, awkward, ...jumped];

function count(runs: number, holds: (run: number) => boolean): number {
  return Array.from({ length: runs }, (_, run) => holds(run)).filter(Boolean).length;
}
