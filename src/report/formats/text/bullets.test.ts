import { bullets } from './bullets';

describe('bullets', () => {
  it('keeps each text to one line', () => {
    expect(bullets(['one', 'two\n- three\u001b[2J'])).toEqual(['- one', '- two - three [2J']);
  });
});
