import { toSearch } from './toSearch';

const AT = Date.parse('2025-10-24T03:53:00Z');

describe('toSearch', () => {
  it('names only what was asked for: a checkpoint that is given is judged as the last one', () => {
    expect(toSearch({ plan: '', rolloutEnd: null, checkpoint: null, at: AT }, 'hotel')).toBe(
      'plan=hotel&at=2025-10-24T03%3A53%3A00Z'
    );
  });

  it('carries a deployment and a checkpoint', () => {
    const params = new URLSearchParams(
      toSearch({ plan: 'a b', rolloutEnd: AT - 60_000, checkpoint: '4h', at: AT }, 'a b')
    );
    expect(Object.fromEntries(params)).toEqual({
      plan: 'a b',
      at: '2025-10-24T03:53:00Z',
      rolloutEnd: '2025-10-24T03:52:00Z',
      checkpoint: '4h',
    });
  });
});
