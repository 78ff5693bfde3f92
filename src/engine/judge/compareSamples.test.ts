import { createNoise } from '../stats/fixtures/createNoise';
import { type CompareInput, compareSamples, type Judged, type Side } from './compareSamples';
import type { Rule } from './sample';

const MINUTE = 60_000;
const RULE: Rule = {
  better: 'lower',
  tolerance: { kind: 'relative', fraction: 0.05 },
  limit: 3,
  noData: 'fail',
  step: MINUTE,
  rateWindow: null,
};
const ABSOLUTE: Rule = { ...RULE, tolerance: { kind: 'absolute', amount: 5 } };

function side(values: readonly (number | null)[]): Side {
  const there = values.filter((value): value is number => value !== null && Number.isFinite(value));
  return {
    samples: values.map((value, index) => [index * MINUTE, value]),
    value: there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length,
  };
}

function compare(
  baseline: readonly (number | null)[],
  current: readonly (number | null)[],
  changes: Partial<CompareInput> = {}
): Judged {
  return compareSamples({ baseline: side(baseline), current: side(current), rule: RULE, moves: [], ...changes });
}

const level = (seed: number, mean: number, deviation: number): readonly number[] =>
  createNoise(seed)
    .white(60)
    .map((value) => mean + deviation * value);
const constant = (value: number, length = 60): readonly number[] => Array<number>(length).fill(value);

describe('compareSamples', () => {
  it.each([
    [
      'a real and big rise, lower is better',
      level(1, 100, 2),
      level(2, 120, 2),
      RULE,
      'worse',
      'measure.worse.beyondTolerance',
    ],
    [
      'the same rise, higher is better',
      level(1, 100, 2),
      level(2, 120, 2),
      { ...RULE, better: 'higher' as const },
      'better',
      'measure.better.beyondTolerance',
    ],
    [
      'the same rise, neither is better',
      level(1, 100, 2),
      level(2, 120, 2),
      { ...RULE, better: 'neither' as const },
      'worse',
      'measure.worse.leftRange',
    ],
    [
      'a fall, neither is better',
      level(1, 120, 2),
      level(2, 100, 2),
      { ...RULE, better: 'neither' as const },
      'worse',
      'measure.worse.leftRange',
    ],
    ['a real rise within the tolerance', level(1, 100, 1), level(2, 103, 1), RULE, 'same', 'measure.same.equivalent'],
    [
      'noise too wide to exclude a change',
      level(1, 100, 40),
      level(2, 100, 40),
      RULE,
      'inconclusive',
      'measure.inconclusive.wideInterval',
    ],
    [
      'a rise near the tolerance',
      level(1, 100, 4),
      level(2, 105, 4),
      RULE,
      'inconclusive',
      'measure.inconclusive.nearTolerance',
    ],
    ['equal constants', constant(3), constant(3), RULE, 'same', 'measure.same.constant'],
    ['zeros on both sides', constant(0), constant(0), RULE, 'same', 'measure.same.constant'],
    [
      'a constant that rose beyond the tolerance',
      constant(3),
      constant(4),
      RULE,
      'worse',
      'measure.worse.beyondTolerance',
    ],
    [
      'a constant that rose within an absolute tolerance',
      constant(3),
      constant(4),
      ABSOLUTE,
      'same',
      'measure.same.equivalent',
    ],
    [
      '7 points a side',
      level(1, 100, 1).slice(0, 7),
      level(2, 200, 1),
      RULE,
      'inconclusive',
      'measure.inconclusive.fewPoints',
    ],
    ['data before, none now', level(1, 100, 1), [], RULE, 'worse', 'measure.worse.vanished'],
    [
      'data before, only NaN and infinity now',
      level(1, 100, 1),
      [NaN, Infinity, -Infinity, null],
      RULE,
      'worse',
      'measure.worse.vanished',
    ],
    ['two points before, none now', [1, 2], [], RULE, 'inconclusive', 'measure.inconclusive.fewPointsVanished'],
    ['none before, data now', [], level(1, 100, 1), RULE, 'inconclusive', 'measure.inconclusive.noBaselineData'],
    ['none on either side', [], [null], RULE, 'no-data', 'measure.noData.neither'],
    [
      'none now where the plan ignores that',
      level(1, 100, 1),
      [],
      { ...RULE, noData: 'ignore' as const },
      'no-data',
      'measure.ignored.noData',
    ],
  ] as const)('%s', (_name, baseline, current, rule, outcome, code) => {
    expect(compare(baseline, current, { rule })).toMatchObject({ outcome, code });
  });

  it('weighs dependent points by what they are worth', () => {
    const wandering = (seed: number): readonly number[] =>
      createNoise(seed)
        .autoregressive(60, 0.97)
        .map((value) => 100 + 10 * value);
    const { code, effectivePoints } = compare(wandering(4), wandering(5));
    expect(code).toBe('measure.inconclusive.fewEffectivePoints');
    expect(effectivePoints[0]).toBeLessThan(4);
  });

  it('does not take a course that both windows follow for dependence', () => {
    const course = (seed: number, factor: number): readonly number[] =>
      createNoise(seed)
        .white(60)
        .map((value, minute) => factor * (100 + minute + value));
    const { outcome, effectivePoints } = compare(course(6, 1), course(7, 1.1));
    expect(outcome).toBe('worse');
    expect(effectivePoints[0]).toBeGreaterThan(30);
  });

  it('counts samples that share a rate window once', () => {
    const { effectivePoints } = compare(level(1, 100, 1), level(2, 100, 1), {
      rule: { ...RULE, rateWindow: 5 * MINUTE },
    });
    expect(effectivePoints).toEqual([12, 12]);
  });

  it('excuses a move that earlier days made too, and only from three pairs on', () => {
    const moved = (moves: readonly number[]): string => compare(level(1, 100, 1), level(2, 110, 1), { moves }).code;
    expect(moved([2, -3, 12])).toBe('measure.same.usual');
    expect(moved([2, -3, 8])).toBe('measure.worse.beyondTolerance');
    expect(moved([2, 12])).toBe('measure.worse.beyondTolerance');
    expect(moved([2, 12, NaN])).toBe('measure.worse.beyondTolerance');
  });

  it('gives points falling from the tolerance to its limit', () => {
    expect(compare(constant(100), constant(105)).changePoints).toBe(1);
    expect(compare(constant(100), constant(110)).changePoints).toBeCloseTo(0.5, 6);
    expect(compare(constant(100), constant(115)).changePoints).toBeCloseTo(0, 6);
    expect(compare(constant(100), constant(90)).changePoints).toBe(1);
    expect(compare(level(1, 100, 1), []).changePoints).toBe(0);
    expect(compare([], []).changePoints).toBeNull();
  });

  it('has no percentage of a baseline of 0', () => {
    expect(compare(constant(0), constant(2))).toMatchObject({ outcome: 'worse', change: 2, changePercent: null });
  });

  it('compares means where most values are the same', () => {
    const quiet = (every: number): readonly number[] =>
      Array.from({ length: 60 }, (_, index) => (index % every === 1 ? 1 : 0));
    const { outcome, shift, interval } = compare(quiet(30), quiet(4));
    expect(outcome).toBe('worse');
    expect(shift).toBeCloseTo(13 / 60, 12);
    expect(interval?.[0]).toBeGreaterThanOrEqual(0);
  });
});

describe('compareSamples, mirrored', () => {
  const mirror = {
    better: 'worse',
    worse: 'better',
    same: 'same',
    inconclusive: 'inconclusive',
    'no-data': 'no-data',
    failed: 'failed',
  } as const;
  const rule: Rule = { ...RULE, tolerance: { kind: 'absolute', amount: 4 } };

  it.each([
    ['a rise', (seed: number) => [level(seed, 100, 8), level(seed + 500, 107, 8)]],
    ['whole numbers', (seed: number) => [level(seed, 3, 2).map(Math.round), level(seed + 500, 4, 2).map(Math.round)]],
    [
      'rare events',
      (seed: number) => [
        level(seed, 0, 1).map((value) => (value > 1.8 ? 30 : 0)),
        level(seed + 500, 0, 1).map((value) => (value > 1 ? 30 : 0)),
      ],
    ],
    ['unequal lengths', (seed: number) => [level(seed, 100, 8).slice(0, 23), level(seed + 500, 107, 8)]],
  ] as const)('gives the mirrored outcome for %s', (_name, make) => {
    for (let seed = 0; seed < 30; seed += 1) {
      const [baseline = [], current = []] = make(seed);
      const forward = compare(baseline, current, { rule });
      const backward = compare(current, baseline, { rule });
      expect(backward.outcome).toBe(mirror[forward.outcome]);
      expect(backward.effectivePoints).toEqual([forward.effectivePoints[1], forward.effectivePoints[0]]);
    }
  });
});
