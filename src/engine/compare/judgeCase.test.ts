import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../../sections/words.en';
import type { Sample } from '../judge/sample';
import { createNoise } from '../stats/fixtures/createNoise';
import { type CaseFinding, type CaseResult, judgeCase } from './judgeCase';
import type { CompareMeasure } from './parseCase';

const MINUTE = 60_000;
const translate = createTranslator({ catalogue: en });

function level(seed: number, mean: number, length = 60): readonly Sample[] {
  return createNoise(seed)
    .white(length)
    .map((value, minute): Sample => [minute * MINUTE, mean * (1 + 0.01 * value)]);
}

function aMeasure(changes: Partial<CompareMeasure> = {}): CompareMeasure {
  const tolerance = { kind: 'relative', fraction: 0.05 } as const;
  return {
    id: 'm',
    better: 'lower',
    unit: 'ms',
    tolerance,
    noData: 'fail',
    step: MINUTE,
    rateWindow: null,
    target: null,
    baseline: level(1, 100),
    current: level(2, 100),
    history: [],
    ...changes,
  };
}

const judge = (...changes: readonly Partial<CompareMeasure>[]): CaseResult =>
  judgeCase({ id: 'case', measures: changes.map((change, id) => aMeasure({ id, ...change })) }, translate);

function findingOf(changes: Partial<CompareMeasure>): CaseFinding {
  const [finding] = judge(changes).findings;
  if (finding === undefined) {
    throw new Error('a measure without a finding');
  }
  return finding;
}

const worse = { current: level(2, 200) };

describe('judgeCase', () => {
  it.each([
    ['ready', [{}, {}, {}], 10, 1],
    ['ready-with-warnings', [{}, {}, {}, {}, worse], 8, 1],
    ['not-ready', [{}, {}, {}, worse], 7.5, 1],
    ['incomplete', [{}, {}, {}, { current: [] as readonly Sample[], baseline: [] as readonly Sample[] }], 10, 0.75],
    ['ready-with-warnings', [{}, {}, {}, {}, { baseline: [] as readonly Sample[] }], 10, 0.8],
    ['incomplete', [], null, 0],
    ['incomplete', [{ current: [] as readonly Sample[], noData: 'ignore' as const }], null, 0],
    ['ready', [{}, { current: [] as readonly Sample[], noData: 'ignore' as const }], 10, 1],
  ] as const)('is %s', (verdict, changes, score, coverage) => {
    expect(judge(...changes)).toMatchObject({ id: 'case', verdict, score, coverage });
  });

  it('says what was compared, how many points counted and why', () => {
    const { reason } = findingOf(worse);
    expect(reason.text).toMatch(
      /^201 ms against 100 ms in the baseline: a shift of \+100 ms \(95 % interval \+\d+\.\d ms to \+\d+(\.\d)? ms\) is more than the tolerance of 5\.\d+ ms, towards worse \(60 and 60 points, effectively \d+ and \d+\)\.$/
    );
  });

  it.each([
    ['first deployment', { baseline: [] }, 'measure.inconclusive.noBaseline', 'There is no baseline to compare'],
    [
      'a baseline of missing samples',
      { baseline: [[0, null]] },
      'measure.inconclusive.noBaselineData',
      'no data in the baseline',
    ],
    [
      'vanished data',
      { current: [] },
      'measure.worse.vanished',
      'No data in the current window, against 60 points in the baseline.',
    ],
  ] as const)('names the reason of a %s', (_name, changes, code, text) => {
    const { reason } = findingOf(changes);
    expect(reason.code).toBe(code);
    expect(reason.text).toContain(text);
  });

  it('calls a big move either way worse where neither way is better', () => {
    expect(findingOf({ better: 'neither', current: level(2, 130) }).outcome).toBe('worse');
    expect(findingOf({ better: 'neither', current: level(2, 70) }).outcome).toBe('worse');
  });

  it('takes points for a missed target and says by how much', () => {
    const finding = findingOf({ target: { op: '<', value: 95 } });
    expect(finding.outcome).toBe('same');
    expect(finding.points01).toBeCloseTo(0.47, 1);
    expect(finding.reason.text).toMatch(/It misses its target, < 95 ms, by \d/);
    expect(judge({ target: { op: '<', value: 95 } }, {}, {}, {}).verdict).toBe('ready-with-warnings');
    expect(findingOf({ target: { op: '<', value: 200 } }).reason.text).toContain('It meets its target, < 200 ms.');
    expect(findingOf({ target: { op: '<', value: 200 }, current: level(2, 100, 7) }).reason.text).toContain(
      'is not known'
    );
  });

  it('counts zeros where the policy says so, and says how many', () => {
    const events = Array.from({ length: 20 }, (_, index): Sample => [index * 3 * MINUTE, 1 + (index % 2)]);
    const finding = findingOf({
      noData: 'zero',
      baseline: [],
      current: events,
      tolerance: { kind: 'absolute', amount: 0.1 },
    });
    expect(finding).toMatchObject({ outcome: 'worse', points: [58, 58] });
    expect(finding.reason.text).toContain(
      'Missing samples count as 0: 58 in the baseline and 38 in the current window.'
    );
    expect(findingOf({ noData: 'zero', baseline: [], current: [[0, null]] }).outcome).toBe('no-data');
  });

  it('counts samples that share a rate window once', () => {
    expect(findingOf({ rateWindow: 5 * MINUTE }).effectivePoints).toEqual([12, 12]);
    const closer = (samples: readonly Sample[]): readonly Sample[] =>
      samples.map(([time, value]): Sample => [time / 4, value]);
    expect(
      findingOf({ rateWindow: 5 * MINUTE, baseline: closer(level(1, 100)), current: closer(level(2, 100)) })
        .effectivePoints
    ).toEqual([3, 3]);
  });

  it('excuses a move that earlier days made too, from windows that are long enough', () => {
    const day = (move: number, length = 60): { baseline: readonly Sample[]; current: readonly Sample[] } => ({
      baseline: level(3, 100, length),
      current: level(4, 100 + move, length),
    });
    const current = level(2, 110);
    expect(findingOf({ current, history: [day(2), day(-4), day(15)] }).reason.code).toBe('measure.same.usual');
    expect(findingOf({ current, history: [day(2), day(-4), day(5)] }).outcome).toBe('worse');
    expect(findingOf({ current, history: [day(2), day(-4), day(15, 7)] }).outcome).toBe('worse');
  });

  it.each([1e-320, 1e-300, 1e-200, 1e-9, 1e150, 1e300, 1.5e306])(
    'judges values of the size of %p like any others',
    (size) => {
      const scaled = (samples: readonly Sample[]): readonly Sample[] =>
        samples.map(([time, value]): Sample => [time, (value ?? NaN) * size]);
      const big = { baseline: scaled(level(1, 100)), current: scaled(level(2, 115)) };
      const finding = findingOf(big);
      expect(finding.outcome).toBe('worse');
      expect(finding.changePercent).toBeCloseTo(15, 0);
      expect((finding.interval?.[0] ?? 0) / size).toBeGreaterThan(10);
      expect(findingOf({ ...big, tolerance: { kind: 'absolute', amount: 50 * size } }).outcome).toBe('same');
    }
  );

  it('does not fall over figures that a double cannot hold', () => {
    const wild: readonly Sample[] = Array.from({ length: 60 }, (_, minute): Sample => [
      minute * MINUTE,
      minute % 2 === 0 ? 1.7e308 : -1.7e308,
    ]);
    expect(
      JSON.parse(JSON.stringify(judge({ current: wild }, { baseline: wild }, { baseline: wild, current: wild })))
        .findings
    ).toHaveLength(3);
  });
});
