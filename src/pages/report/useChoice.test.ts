import { aReport } from '../../../tests/fixtures/report';
import { toChoice, toSearch } from './useChoice';

describe('toChoice', () => {
  it('reads the address', () => {
    expect(toChoice('?plan=hotel&at=2025-10-24T03:53:00Z&rolloutEnd=1761189780000&checkpoint=4h')).toEqual({
      plan: 'hotel',
      at: Date.parse('2025-10-24T03:53:00Z'),
      rolloutEnd: 1761189780000,
      checkpoint: '4h',
    });
  });

  it.each(['', '?plan=&at=yesterday&rolloutEnd=soon&checkpoint=%20'])('%p gives nothing', (search) => {
    expect(toChoice(search)).toEqual({ plan: null, at: null, rolloutEnd: null, checkpoint: null });
  });
});

const report = aReport();

describe('toSearch', () => {
  it.each([
    ['names plan and deployment', { at: null, checkpoint: null }, 'plan=hotel&rolloutEnd=2025-10-23T03%3A23%3A00Z'],
    [
      'keeps the instant that was looked at',
      { at: Date.parse('2025-10-23T07:00:00Z'), checkpoint: null },
      'plan=hotel&rolloutEnd=2025-10-23T03%3A23%3A00Z&at=2025-10-23T07%3A00%3A00Z',
    ],
    [
      'names a checkpoint that was chosen',
      { at: null, checkpoint: '4h' },
      'plan=hotel&rolloutEnd=2025-10-23T03%3A23%3A00Z&checkpoint=4h',
    ],
  ])('%s', (_name, choice, search) => {
    expect(toSearch(report, choice)).toBe(search);
  });
});
