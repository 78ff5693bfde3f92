import type { Outcome } from '../../model/finding';
import { createNoise, type Noise } from '../../stats/fixtures/createNoise';
import { compareSamples, type Side } from './compareSamples';
import type { Rule } from './rule';

/** What the judge must meet (J1 to J9 of the design) with fewer runs, and bounds that leave room for that. */
const RUNS = 120;
const POINTS = 60;
const MINUTE = 60_000;

type Pair = readonly [readonly number[], readonly number[]];

function rule(fraction: number, changes: Partial<Rule> = {}): Rule {
  return { better: 'lower', tolerance: { kind: 'relative', fraction }, limit: 3, noData: 'fail', step: MINUTE, rateWindow: null, ...changes };
}

function side(values: readonly number[]): Side {
  return { samples: values.map((value, index) => [index * MINUTE, value]), value: values.reduce((sum, value) => sum + value, 0) / values.length };
}

function judge([baseline, current]: Pair, by: Rule): Outcome {
  return compareSamples({ baseline: side(baseline), current: side(current), rule: by, moves: [] }).outcome;
}

/** Share of runs with one of the outcomes. */
function shareOf(outcomes: readonly Outcome[], by: Rule, make: (noise: Noise) => Pair): number {
  const hits = Array.from({ length: RUNS }, (_, run) => judge(make(createNoise(7919 * run + 1)), by)).filter((outcome) => outcomes.includes(outcome));
  return hits.length / RUNS;
}

const FLAGGED: readonly Outcome[] = ['worse', 'better'];
const around = (values: readonly number[], variation: number): readonly number[] => values.map((value) => 100 * (1 + variation * value));
const white = (noise: Noise): readonly number[] => around(noise.white(POINTS), 0.1);
const times = (values: readonly number[], factor: number): readonly number[] => values.map((value) => value * factor);

describe('the judge is calibrated', () => {
  it('J1: leaves unchanged white noise alone, and calls it the same at 10 %', () => {
    expect(shareOf(FLAGGED, rule(0.05), (noise) => [white(noise), white(noise)])).toBeLessThanOrEqual(0.03);
    expect(shareOf(['same'], rule(0.1), (noise) => [white(noise), white(noise)])).toBeGreaterThanOrEqual(0.93);
  });

  it.each([0.5, 0.8, 0.9, 0.95])('J2: leaves unchanged autoregressive noise of rho %p alone', (rho) => {
    expect(shareOf(FLAGGED, rule(0.05), (noise) => [around(noise.autoregressive(POINTS, rho), 0.1), around(noise.autoregressive(POINTS, rho), 0.1)])).toBeLessThanOrEqual(0.07);
  });

  it.each([
    ['known', 5 * MINUTE],
    ['not known', null],
  ])('J3: leaves a five-minute rate read every minute alone, the rate window being %s', (_name, rateWindow) => {
    expect(shareOf(FLAGGED, rule(0.05, { rateWindow }), (noise) => [around(noise.moving(POINTS, 5), 0.2), around(noise.moving(POINTS, 5), 0.2)])).toBeLessThanOrEqual(0.06);
  });

  it.each([1, 4, 12, 24])('J4: leaves a daily swing alone at %p h', (hours) => {
    const day = (noise: Noise): readonly number[] => noise.white(POINTS).map((value, minute) => 100 * (1 + 0.15 * Math.sin((2 * Math.PI * (hours + minute / 60)) / 24)) * (1 + 0.05 * value));
    expect(shareOf(FLAGGED, rule(0.05), (noise) => [day(noise), day(noise)])).toBeLessThanOrEqual(0.04);
  });

  it('J5: judges the same in any unit', () => {
    for (let run = 0; run < 12; run += 1) {
      const noise = createNoise(run);
      const pairs: readonly Pair[] = [
        [white(noise), times(white(noise), 1.06)],
        [white(noise).map(Math.round), white(noise).map((value) => Math.round(1.05 * value))],
        [noise.white(POINTS).map((value) => Math.max(0, Math.round(value))), noise.white(POINTS).map((value) => Math.max(0, Math.round(value + 0.4)))],
      ];
      for (const [baseline, current] of pairs) {
        const outcomes = [1e-9, 1e-6, 0.001, 1, 1000, 1e6, 1e9].map((factor) => judge([times(baseline, factor), times(current, factor)], rule(0.05)));
        expect(new Set(outcomes).size).toBe(1);
      }
    }
  });

  it('J6: neither passes nor fails one or two points', () => {
    for (const values of [[5], [5, 5], [1, 100]]) {
      expect(judge([values, values], rule(0.05))).toBe('inconclusive');
      expect(judge([values, times(values, 9)], rule(0.05))).toBe('inconclusive');
    }
  });

  it.each([
    [1.1, 0.93],
    [1.2, 0.99],
  ])('J8: finds a true shift by a factor of %p', (factor, share) => {
    expect(shareOf(['worse'], rule(0.05), (noise) => [white(noise), times(white(noise), factor)])).toBeGreaterThanOrEqual(share);
  });

  it('J9: finds 7 of 10 points that jump from 1 to 100, wherever they lie', () => {
    const jumps = (noise: Noise): readonly number[] => {
      const places = Array.from({ length: 10 }, (_, index) => ({ index, key: noise.uniform() })).sort((a, b) => a.key - b.key);
      return places.map((_, index) => (places.findIndex((place) => place.index === index) < 7 ? 100 : 1));
    };
    expect(shareOf(['worse'], rule(0.05), (noise) => [Array<number>(10).fill(1), jumps(noise)])).toBe(1);
    expect(judge([Array<number>(10).fill(1), [1, 1, 1, 100, 100, 100, 100, 100, 100, 100]], rule(0.05))).toBe('worse');
  });

  it('J9: finds errors that only the new version has', () => {
    const errors = (noise: Noise): readonly number[] => Array.from({ length: POINTS }, () => (noise.uniform() < 0.3 ? 1 : 0));
    expect(shareOf(['worse'], rule(0.05), (noise) => [Array<number>(POINTS).fill(0), errors(noise)])).toBeGreaterThanOrEqual(0.98);
  });

  it('J9: finds +650 % on sparse data', () => {
    const spread = (events: number): readonly number[] => Array.from({ length: POINTS }, (_, minute) => Math.floor(((minute + 1) * events) / POINTS) - Math.floor((minute * events) / POINTS));
    expect(judge([spread(2), spread(15)], rule(0.05))).toBe('worse');
    const few = (noise: Noise, mean: number): readonly number[] => noise.white(10).map((value) => mean * (1 + 0.15 * value));
    expect(shareOf(['worse'], rule(0.05), (noise) => [few(noise, 2), few(noise, 15)])).toBeGreaterThanOrEqual(0.95);
  });
});
