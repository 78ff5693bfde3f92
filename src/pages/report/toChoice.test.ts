import { toChoice } from './toChoice';

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
