import { toBars } from './view';

describe('toBars', () => {
  it.each([
    ['the longest is whole', [25, 50, 100], [25, 50, 100]],
    ['missing is not zero', [null, 0, 4], [null, 0, 100]],
    ['all zero has no length', [0, 0], [0, 0]],
    ['what is below zero has no length', [-5, 10], [0, 100]],
    ['what is not finite is missing', [Number.NaN, 2, Infinity], [null, 100, null]],
    ['nothing is nothing', [], []],
  ])('%s', (_name, values, bars) => {
    expect(toBars(values)).toEqual(bars);
  });
});
