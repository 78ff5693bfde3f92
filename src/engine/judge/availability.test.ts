import { ROLLOUT } from '../../../tests/builders/evidence';
import { MINUTE } from '../../../tests/builders/plan';
import { outagesIn } from './availability';

const grid = { from: ROLLOUT, to: ROLLOUT + 30 * MINUTE, step: MINUTE };

/** One sample a character from the first minute on: `1` up, `0` down, `.` none. */
function read(text: string): readonly (readonly [number | null, number | null, number])[] {
  const samples = [...text].flatMap((sign, index) =>
    sign === '.' ? [] : [[ROLLOUT + (index + 1) * MINUTE, Number(sign)] as const]
  );
  const minute = (at: string | null): number | null => (at === null ? null : (Date.parse(at) - ROLLOUT) / MINUTE);
  return outagesIn(samples, grid).map(({ from, to, minutes }) => [minute(from), minute(to), minutes]);
}

describe('outagesIn', () => {
  it.each([
    ['nothing is known', '', []],
    ['up all the time', '1'.repeat(30), []],
    ['down for three samples', `11111000${'1'.repeat(22)}`, [[5, 8, 3]]],
    [
      'twice',
      `1101${'1'.repeat(10)}0${'1'.repeat(15)}`,
      [
        [2, 3, 1],
        [14, 15, 1],
      ],
    ],
    ['down from the start', `00${'1'.repeat(28)}`, [[0, 2, 2]]],
    ['still down', '1'.repeat(25) + '00000', [[25, null, 5]]],
    ['a gap of five steps is none', `111....${'1'.repeat(23)}`, []],
    [
      'a gap of six steps lasts from the last sample to a step before the next',
      `111.....${'1'.repeat(22)}`,
      [[3, 8, 5]],
    ],
    ['gone and then down is one', `111.....00${'1'.repeat(20)}`, [[3, 10, 7]]],
    ['not there before the first sample', `${'.'.repeat(12)}${'1'.repeat(18)}`, []],
    ['gone at the end', '1'.repeat(20), [[20, null, 10]]],
    ['a short silence at the end is none', '1'.repeat(26), []],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('looks at nothing outside of its bounds', () => {
    const samples = [
      [ROLLOUT, 0],
      [ROLLOUT + MINUTE, 1],
      [grid.to, 1],
      [grid.to + MINUTE, 0],
    ] as const;
    expect(outagesIn(samples, { ...grid, step: 10 * MINUTE })).toEqual([]);
  });
});
