import { toFill } from './view';

describe('toFill', () => {
  it('is a share of all there is, with a line at 90 %', () => {
    expect(toFill({ used: 23, capacity: 50 })).toEqual({ used: 46, limit: 90, isBeyond: false });
  });

  it('more than there is fills the bar and says so', () => {
    expect(toFill({ used: 60, capacity: 50 })).toEqual({ used: 100, limit: 90, isBeyond: true });
  });

  it('nothing used is an empty bar, not a missing one', () => {
    expect(toFill({ used: 0, capacity: 50 })).toEqual({ used: 0, limit: 90, isBeyond: false });
  });

  it.each([
    [null, 50],
    [20, null],
    [20, 0],
    [Number.NaN, 50],
  ])('%p of %p is not drawn', (used, capacity) => {
    expect(toFill({ used, capacity })).toBeNull();
  });
});
