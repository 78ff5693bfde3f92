import { toOutageBlocks } from './toOutageBlocks';

const HOUR = 3_600_000;
const span = { from: 0, to: 24 * HOUR };
const iso = (hours: number): string => new Date(hours * HOUR).toISOString();

describe('toOutageBlocks', () => {
  it('lies where it was, as wide as it was long', () => {
    expect(toOutageBlocks([{ from: iso(6), to: iso(12) }], span)).toEqual([{ left: 25, width: 25, isOpen: false }]);
  });

  it('one that lasts reaches the end', () => {
    expect(toOutageBlocks([{ from: iso(18), to: null }], span)).toEqual([{ left: 75, width: 25, isOpen: true }]);
  });

  it('is cut at both ends of the strip', () => {
    expect(
      toOutageBlocks(
        [
          { from: iso(-3), to: iso(6) },
          { from: iso(18), to: iso(30) },
        ],
        span
      )
    ).toEqual([
      { left: 0, width: 25, isOpen: false },
      { left: 75, width: 25, isOpen: false },
    ]);
  });

  it.each([
    ['before the strip', { from: iso(-3), to: iso(-1) }],
    ['after the strip', { from: iso(25), to: iso(26) }],
    ['without a time', { from: 'never', to: iso(1) }],
  ])('%s is left out', (_name, outage) => {
    expect(toOutageBlocks([outage], span)).toEqual([]);
  });

  it('a strip without length has none', () => {
    expect(toOutageBlocks([{ from: iso(0), to: null }], { from: 0, to: 0 })).toEqual([]);
  });
});
