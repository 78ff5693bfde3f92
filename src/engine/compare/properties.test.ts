import * as fc from 'fast-check';
import { isObserved, type Sample } from '../judge/sample';
import type { Outcome } from '../model/finding';
import type { Tolerance } from '../model/plan';
import type { VerdictOutcome } from '../model/verdict';
import { createNoise, type Noise } from '../stats/fixtures/createNoise';
import { type CaseFinding, type CaseResult, judgeCase } from './judgeCase';
import type { CompareMeasure } from './parseCase';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 400);
const MINUTE = 60_000;
const code = (text: string): string => text;

const judge = (...measures: readonly CompareMeasure[]): CaseResult => judgeCase({ id: 'case', measures }, code);
const findingOf = (measure: CompareMeasure): CaseFinding => {
  const [finding] = judge(measure).findings;
  if (finding === undefined) {
    throw new Error('a measure without a finding');
  }
  return finding;
};

/** Levels near each other, so that outcomes of every kind come up. */
const KINDS: readonly ((noise: Noise, level: number) => readonly number[])[] = [
  (noise, level) => noise.white(60).map((value) => level + 8 * value),
  (noise, level) => noise.autoregressive(60, 0.8).map((value) => level + 8 * value),
  (noise, level) => noise.white(60).map((value) => Math.round(level / 25 + value)),
  (noise, level) => noise.white(60).map((value) => (value > 2 - level / 100 ? level : 0)),
  (noise, level) => noise.white(60).map(() => Math.round(level / 10)),
  (noise, level) => noise.white(60).map((value, minute) => level + minute + value),
  (noise, level) => noise.white(60).map((value) => level * Math.exp(0.4 * value)),
];

interface WindowShape {
  readonly kind: number;
  readonly seed: number;
  readonly level: number;
  readonly length: number;
  readonly missing: number;
}

function toSamples({ kind, seed, level, length, missing }: WindowShape): readonly Sample[] {
  const noise = createNoise(seed);
  const values = (KINDS[kind]?.(noise, level) ?? []).slice(0, length);
  return values.map((value, minute): Sample => [minute * MINUTE, noise.uniform() < missing ? null : value]);
}

const anyLength = fc.oneof(
  { weight: 5, arbitrary: fc.constant(60) },
  { weight: 2, arbitrary: fc.integer({ min: 8, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 8 }) }
);
const anyWindow = (kind: number): fc.Arbitrary<readonly Sample[]> =>
  fc
    .record({
      kind: fc.constant(kind),
      seed: fc.nat(1_000_000),
      level: fc.integer({ min: 80, max: 140 }),
      length: anyLength,
      missing: fc.constantFrom(0, 0, 0, 0.2),
    })
    .map(toSamples);
const anyPair = fc
  .nat(KINDS.length - 1)
  .chain((kind) => fc.record({ baseline: anyWindow(kind), current: anyWindow(kind) }));
const absolute = fc.constantFrom(0, 0.3, 2, 5, 10).map((amount): Tolerance => ({ kind: 'absolute', amount }));
const relative = fc
  .constantFrom(0, 0.02, 0.05, 0.1, 0.3)
  .map((fraction): Tolerance => ({ kind: 'relative', fraction }));

function anyMeasure(tolerance: fc.Arbitrary<Tolerance>): fc.Arbitrary<CompareMeasure> {
  const plain = { id: 'm', unit: 'ms', noData: 'fail', step: MINUTE, target: null, history: [] } as const;
  return fc
    .record({
      pair: anyPair,
      better: fc.constantFrom('lower' as const, 'higher' as const),
      tolerance,
      rateWindow: fc.constantFrom(null, null, 5 * MINUTE),
    })
    .map(({ pair, ...rest }) => ({ ...plain, ...rest, ...pair }));
}

const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, holds), { seed: 11, numRuns: RUNS });

describe('a comparison', () => {
  const MIRROR: Readonly<Record<Outcome, Outcome>> = {
    better: 'worse',
    worse: 'better',
    same: 'same',
    inconclusive: 'inconclusive',
    'no-data': 'no-data',
    failed: 'failed',
  };

  it('is mirrored when the sides are swapped', () => {
    check(fc.record({ measure: anyMeasure(absolute), neither: fc.boolean() }), ({ measure, neither }) => {
      fc.pre(measure.baseline.some(isObserved) && measure.current.some(isObserved));
      const forward = findingOf({ ...measure, better: neither ? 'neither' : measure.better });
      const backward = findingOf({
        ...measure,
        better: neither ? 'neither' : measure.better,
        baseline: measure.current,
        current: measure.baseline,
      });
      expect(backward.outcome).toBe(neither ? forward.outcome : MIRROR[forward.outcome]);
      expect(backward.points).toEqual([forward.points[1], forward.points[0]]);
    });
  });

  it('does not depend on its unit, on when it was, or on the order of its samples', () => {
    const later = (samples: readonly Sample[], by: number): readonly Sample[] =>
      samples.map(([time, value]) => [time + by, value]);
    check(
      fc.record({ measure: anyMeasure(fc.oneof(absolute, relative)), by: fc.integer({ min: -2e12, max: 2e12 }) }),
      ({ measure, by }) => {
        const { reason, ...figures } = findingOf(measure);
        const moved = findingOf({
          ...measure,
          unit: 'percent',
          baseline: later(measure.baseline, by),
          current: [...later(measure.current, by - 86_400_000)].reverse(),
        });
        expect(moved).toMatchObject(figures);
        expect(moved.reason.code).toBe(reason.code);
      }
    );
  });

  it('does not know of the other measures of its case', () => {
    check(fc.array(anyMeasure(relative), { minLength: 1, maxLength: 5 }), (measures) => {
      const named = measures.map((measure, index) => ({ ...measure, id: index }));
      const forward = judge(...named);
      const backward = judge(...[...named].reverse());
      expect([...backward.findings].reverse()).toEqual(forward.findings);
      expect({ ...backward, score: null, findings: null }).toEqual({ ...forward, score: null, findings: null });
      expect(backward.score ?? -1).toBeCloseTo(forward.score ?? -1, 9);
    });
  });

  const at = (level: number): readonly Sample[] =>
    Array.from({ length: 60 }, (_, minute): Sample => [minute * MINUTE, level]);
  const anyMove = fc.oneof(
    fc.record({ add: fc.double({ min: 0, max: 60, noNaN: true }), times: fc.constant(1) }),
    fc.record({ add: fc.constant(0), times: fc.double({ min: 1, max: 3, noNaN: true }) })
  );
  const anyHistory = fc.constantFrom<readonly number[]>([], [], [-3, 2, 9], [4, 12, 30], [-20, -9, -4]);
  const anyTarget = fc.constantFrom(null, null, { op: '<' as const, value: 110 }, { op: '<=' as const, value: 90 });

  it('never improves when all current samples move towards worse', () => {
    check(
      fc.record({
        measure: anyMeasure(fc.oneof(absolute, relative)),
        move: anyMove,
        target: anyTarget,
        moves: anyHistory,
      }),
      ({ measure, move: { add, times }, target, moves }) => {
        const history = moves.map((move) => ({ baseline: at(100), current: at(100 + move) }));
        const before = { ...measure, better: 'lower' as const, target, history };
        const after = {
          ...before,
          current: before.current.map(([time, value]): Sample => [
            time,
            value === null ? null : Math.max(value, value * times) + add,
          ]),
        };
        const [first, then] = [findingOf(before), findingOf(after)];
        expect(first.outcome === 'worse' && then.outcome !== 'worse').toBe(false);
        expect(first.outcome !== 'better' && then.outcome === 'better').toBe(false);
        if (first.points01 !== null && then.points01 !== null) {
          expect(then.points01).toBeLessThanOrEqual(first.points01 + 1e-9);
        }
      }
    );
  });
});

describe('a verdict under less evidence', () => {
  const good = (verdict: VerdictOutcome): boolean => verdict === 'ready' || verdict === 'ready-with-warnings';
  const WAYS: readonly ((samples: readonly Sample[]) => readonly Sample[])[] = [
    () => [],
    (samples) => samples.map(([time]): Sample => [time, null]),
    (samples) => samples.map(([time]): Sample => [time, Infinity]),
    (samples) => samples.slice(0, 7),
    (samples) => samples.slice(0, 1),
  ];
  /** Mostly good, now and then bad: scores near the minimum, where lost evidence decides. */
  const anyKind = fc.oneof(
    { weight: 4, arbitrary: fc.constant(100) },
    { weight: 1, arbitrary: fc.constantFrom(104, 107, 112, 130) }
  );
  const anyCase = fc
    .array(
      fc.record({
        seed: fc.nat(1_000_000),
        level: anyKind,
        target: fc.constantFrom(null, null, null, { op: '<' as const, value: 103 }),
      }),
      { minLength: 1, maxLength: 9 }
    )
    .map((all) =>
      all.map(({ seed, level, target }, id): CompareMeasure => {
        const window = (mean: number, offset: number): readonly Sample[] =>
          createNoise(seed + offset)
            .white(60)
            .map((value, minute) => [minute * MINUTE, mean + 2 * value]);
        const tolerance: Tolerance = { kind: 'relative', fraction: 0.05 };
        return {
          id,
          better: 'lower',
          unit: 'ms',
          tolerance,
          noData: 'fail',
          step: MINUTE,
          rateWindow: null,
          target,
          history: [],
          baseline: window(100, 0),
          current: window(level, 7),
        };
      })
    );

  it('is never ready or ready with warnings where it was not', () => {
    check(
      fc.record({
        measures: anyCase,
        pick: fc.nat(),
        way: fc.nat(WAYS.length - 1),
        fromBaseline: fc.boolean(),
        fromCurrent: fc.boolean(),
      }),
      ({ measures, pick, way, fromBaseline, fromCurrent }) => {
        const take = WAYS[way] ?? ((samples: readonly Sample[]): readonly Sample[] => samples);
        const less = measures.map((measure, index) =>
          index === pick % measures.length
            ? {
                ...measure,
                baseline: fromBaseline ? take(measure.baseline) : measure.baseline,
                current: fromCurrent ? take(measure.current) : measure.current,
              }
            : measure
        );
        const [before, after] = [judge(...measures).verdict, judge(...less).verdict];
        expect(good(after) && !good(before)).toBe(false);
        expect(after === 'ready' && before !== 'ready').toBe(false);
      }
    );
  });
});
