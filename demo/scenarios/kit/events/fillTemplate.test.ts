import { fillTemplate } from './fillTemplate';

describe('fillTemplate', () => {
  it.each([
    ['a number', 'took {2-9} ms', /^took [2-9] ms$/],
    ['a choice', 'from {a|b|c}', /^from [abc]$/],
    ['digits', 'id {hex8}', /^id [0-9a-f]{8}$/],
    ['several holes', '{1-3}{x|y}{10-12}', /^[123][xy]1[012]$/],
    ['other braces', 'json {"a":1} {b}', /^json \{"a":1\} \{b\}$/],
  ])('fills %s', (_, template, wanted) => {
    for (let position = 0; position < 50; position += 1) {
      expect(fillTemplate(template, 42, position)).toMatch(wanted);
    }
  });

  it('depends on the seed and the position alone', () => {
    const filled = Array.from({ length: 20 }, (_, position) => fillTemplate('{0-999999}', 7, position));
    expect(new Set(filled).size).toBeGreaterThan(15);
    expect(fillTemplate('{0-999999}', 7, 3)).toBe(filled[3]);
  });
});
