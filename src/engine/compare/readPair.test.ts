import type { Sample } from '../judge/sample';
import { stepOf, withZeros } from './readPair';

const MINUTE = 60_000;
const filledMinutes = (samples: readonly (readonly [number, number | null])[]): readonly string[] =>
  samples.map(([time, value]) => `${time / MINUTE}:${String(value)}`);

describe('withZeros', () => {
  it('takes nulls and left out steps for zeros, and fills the shorter window up', () => {
    const { baseline, current, zeros } = withZeros(
      {
        baseline: [
          [0, null],
          [MINUTE, 2],
          [4 * MINUTE, 3],
        ],
        current: [[MINUTE, 1]],
      },
      MINUTE
    );
    expect(filledMinutes(baseline)).toEqual(['0:0', '1:2', '2:0', '3:0', '4:3']);
    expect(filledMinutes(current)).toEqual(['1:1', '2:0', '3:0', '4:0', '5:0']);
    expect(zeros).toEqual([3, 4]);
  });

  it('fills a window that is empty as long as the other', () => {
    expect(
      withZeros(
        {
          baseline: [],
          current: [
            [0, 1],
            [MINUTE, 2],
          ],
        },
        MINUTE
      )
    ).toMatchObject({
      baseline: [
        [MINUTE, 0],
        [2 * MINUTE, 0],
      ],
      zeros: [2, 0],
    });
  });

  it('fills nothing in where neither window holds a value', () => {
    const pair = { baseline: [[0, null]], current: [] } as const;
    expect(withZeros(pair, MINUTE)).toEqual({ ...pair, zeros: [0, 0] });
  });

  it('does not fill years after one sample with a wrong clock', () => {
    const { baseline } = withZeros(
      {
        baseline: [
          [0, 1],
          [1e15, 2],
        ],
        current: [[0, 1]],
      },
      MINUTE
    );
    expect(baseline).toHaveLength(2);
  });

  it('needs no step', () => {
    expect(
      withZeros(
        {
          baseline: [[5, 1]],
          current: [
            [5, 1],
            [6, null],
          ],
        },
        0
      )
    ).toMatchObject({
      baseline: [
        [5, 1],
        [6, 0],
      ],
      current: [
        [5, 1],
        [6, 0],
      ],
    });
  });
});

const every = (distance: number, count = 10): readonly Sample[] =>
  Array.from({ length: count }, (_, index): Sample => [index * distance, 1]);

describe('stepOf', () => {
  it.each([
    ['as given', every(60), every(60), 60, 60],
    ['as the samples lie, where none is given', every(60), every(60), null, 60],
    ['as given, though most samples are missing', every(600), every(600), 60, 60],
    ['as the samples lie, where they lie closer than given', every(15), every(15), 60, 15],
    ['as given, with one sample a side', every(60, 1), [], 30, 30],
    ['none, with nothing to go by', [], every(60, 1), null, 0],
  ])('is %s', (_name, baseline, current, given, expected) => {
    expect(stepOf({ baseline, current }, given)).toBe(expected);
  });
});
