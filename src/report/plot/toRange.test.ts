import { toRange } from './toRange';

describe('toRange', () => {
  it('lies on an axis from zero', () => {
    expect(toRange({ min: 50, mean: 75, peak: 100 })).toEqual({ left: 47, width: 47, mean: 70.5 });
  });

  it.each([
    [null, 1, 2],
    [1, 1, null],
    [0, 0, 0],
  ])('%p, %p, %p is not drawn', (min, mean, peak) => {
    expect(toRange({ min, mean, peak })).toBeNull();
  });
});
