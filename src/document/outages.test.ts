import { anOutage } from '../../tests/fixtures/operationsParts';
import { createTranslator } from '../i18n/createTranslator';
import { UTC } from '../i18n/instants';
import { en } from '../sections/words.en';
import { toOutageBlocks, toOutageWords } from './outages';

const translate = createTranslator({ catalogue: en });
const east = { ...UTC, name: 'UTC+3', offsetMinutes: () => 180 };

describe('toOutageWords', () => {
  it.each([
    ['one that ended', anOutage('23T14:12', '23T14:18', 6), UTC, '23 Oct, 14:12 – 14:18, 6 min'],
    ['one over midnight', anOutage('23T23:50', '24T00:20', 30), UTC, '23 Oct, 23:50 – 24 Oct, 00:20, 30 min'],
    ['one that lasts', anOutage('24T03:50', null, 3), UTC, 'since 24 Oct, 03:50, 3 min'],
    ['in the reader’s zone', anOutage('23T22:12', '23T22:18', 6), east, '24 Oct, 01:12 – 01:18, 6 min'],
  ])('%s', (_name, outage, zone, words) => {
    expect(toOutageWords(outage, { translate, zone })).toBe(words);
  });
});

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
