import { durationOf, MOST_POINTS, type StripReduce, toEpisodes, toStrip } from './episodes';
import type { Sample } from './readSeries';

const STEP = 60;

/** One sample at each of the steps given, all of one value. */
function at(steps: readonly number[], value = 1): readonly Sample[] {
  return steps.map((step): Sample => [step * STEP, value]);
}

describe('toEpisodes', () => {
  it.each<[string, readonly Sample[], readonly (readonly [number, number])[]]>([
    ['one sample stands for the step that it ends', at([5]), [[4, 5]]],
    ['neighbours are one run', at([5, 6, 7]), [[4, 7]]],
    ['one missing step does not end a run', at([5, 7]), [[4, 7]]],
    [
      'two missing steps end it',
      at([5, 8]),
      [
        [4, 5],
        [7, 8],
      ],
    ],
    [
      'a sample that denies it ends it',
      [...at([5]), ...at([6], 0), ...at([7])],
      [
        [4, 5],
        [6, 7],
      ],
    ],
    ['what never held is none', at([1, 2, 3], 0), []],
    ['no sample is none', [], []],
  ])('%s', (_name, samples, runs) => {
    const found = toEpisodes(samples, STEP, ([, value]) => value > 0);
    expect(found.map(({ from, to }) => [from / STEP, to / STEP])).toEqual(runs);
    expect(found.map(durationOf)).toEqual(runs.map(([from, to]) => (to - from) * STEP));
  });
});

describe('toStrip', () => {
  const span = { from: 0, to: 2 * MOST_POINTS * STEP };

  it.each<[StripReduce, number]>([
    ['max', 7],
    ['min', 3],
    ['sum', 10],
    ['last', 3],
  ])('two samples of one bucket by %s are %d', (reduce, value) => {
    const samples: readonly Sample[] = [
      [STEP, 7],
      [2 * STEP, 3],
    ];
    const strip = toStrip(samples, { span, step: STEP, reduce });
    expect(strip).toHaveLength(MOST_POINTS);
    expect(strip.slice(0, 2)).toEqual([
      [2 * STEP, value],
      [4 * STEP, null],
    ]);
  });

  it('nothing is drawn of no time', () => {
    expect(toStrip(at([1]), { span: { from: 0, to: 0 }, step: STEP, reduce: 'max' })).toEqual([]);
  });
});
