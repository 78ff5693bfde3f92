import { anOutage } from '../../tests/fixtures/operationsParts';
import { IN_KOLKATA, IN_UTC } from '../../tests/fixtures/readDocument';
import { toOutageList } from './outages';
import { toJudge, toNames } from './table';

describe('toJudge', () => {
  it.each([
    [['ops', null], 'person: ops'],
    [['ops', '22 Oct'], 'person: ops, 22 Oct'],
    [[null, ''], 'person'],
  ])('%j is %s', (details, text) => {
    expect(toJudge('person', details)).toBe(text);
  });
});

describe('toNames', () => {
  it('tells apart what has the same title', () => {
    expect(
      toNames([
        { id: 'a', title: 'One' },
        { id: 'b', title: 'Two' },
        { id: 'c', title: 'One' },
      ])
    ).toEqual(['One (a)', 'Two', 'One (c)']);
  });
});

describe('toOutageList', () => {
  const setting = IN_UTC;

  it.each([
    ['none', [], ''],
    ['one that ended', [anOutage('23T14:12', '23T14:18', 6)], 'down 23 Oct, 14:12 – 14:18, 6 min'],
    ['one over midnight', [anOutage('23T23:50', '24T00:20', 30)], 'down 23 Oct, 23:50 – 24 Oct, 00:20, 30 min'],
    ['one that lasts', [anOutage('24T03:50', null, 3)], 'down since 24 Oct, 03:50, 3 min'],
    [
      'the longest of many in the order of time',
      [1, 2, 3, 4, 5].map((hour) => anOutage(`23T0${hour}:00`, `23T0${hour}:0${hour}`, hour)),
      'down 23 Oct, 03:00 – 03:03, 3 min; 23 Oct, 04:00 – 04:04, 4 min; 23 Oct, 05:00 – 05:05, 5 min; and 2 more',
    ],
  ])('%s', (_name, outages, words) => {
    expect(toOutageList(outages, setting)).toBe(words);
  });

  it('in the reader’s zone', () => {
    expect(toOutageList([anOutage('23T22:12', '23T22:18', 6)], IN_KOLKATA)).toBe('down 24 Oct, 03:42 – 03:48, 6 min');
  });
});
