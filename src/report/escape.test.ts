import { chatText, csvField, markdownCellCode, markdownCode, markdownText, plainLine } from './escape';

describe('plainLine', () => {
  it.each([
    ['controls and escape sequences', 'a\u0000b\u001b[2Jc\r\nd\u009be', 'a b [2Jc d e'],
    ['marks of direction', 'a\u202eb\u2066c\u061cd', 'a b c d'],
    ['separators of lines', 'a\u2028b\u2029c', 'a b c'],
    ['half characters', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
  ])('%s', (_name, text, expected) => {
    expect(plainLine(text)).toBe(expected);
  });

  it('leaves letters, signs and emoji as they are', () => {
    expect(plainLine('é 日本 שלום 👩‍💻 −5 ≤')).toBe('é 日本 שלום 👩‍💻 −5 ≤');
  });
});

describe('markdownText', () => {
  it.each([
    ['a plain sentence', 'P95 rose by +2.1 % to 4.87 ms.', 'P95 rose by +2.1 % to 4.87 ms.'],
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['a pipe and a backslash', 'a\\|b', 'a\\\\\\|b'],
    ['HTML and an entity', '<b>&lt;', '\\<b\\>\\&lt;'],
    ['a link and a picture', '![x](javascript:alert(1))', '!\\[x\\](`javascript:alert(1`))'],
    ['an address', 'see https://x.example/a_b?c=d.', 'see `https://x.example/a_b?c=d`.'],
    ['a host', 'www.x.example', '`www.x.example`'],
    ['e-mail', 'ask a.b@x.example!', 'ask `a.b@x.example`!'],
    ['a mention', '@org/team, you', '`@org/team`, you'],
    ['references', 'fixes #12 and GH-3', 'fixes `#12` and `GH-3`'],
    ['a named picture', 'well :tada: done', 'well `:tada:` done'],
    ['times and rules have colons too', '03:33:00 job:x:rate', '03:33:00 job:x:rate'],
    ['a formula', '$a$', '\\$a\\$'],
    ['lines', 'a\n\n# b\r- c', 'a # b - c'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a list with plus', '+ a', '\\+ a'],
    ['a number that is no list', '4.87 ms', '4.87 ms'],
    ['a numbered list', '1. a', '1\\. a'],
    ['another numbered list', '12) a', '12\\) a'],
    ['a line under a heading', '===', '\\==='],
    ['an indented block', '      a', 'a'],
    ['nothing', ' \u0000 ', ''],
  ])('%s', (_name, text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it.each(['a', 'www.', '@', 'a@', '#', '`', '://', 'http://'])(
    'a word of many %p costs no more than it is long',
    (part) => {
      const start = performance.now();
      markdownText(part.repeat(50_000));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  );
});

describe('markdownCode', () => {
  it.each([
    ['as it is', 'rate(x[5m]) * 2 | y', '`rate(x[5m]) * 2 | y`'],
    ['backticks within', 'a `b` c', '``a `b` c``'],
    ['backticks at an end', '`a``', '``` `a`` ```'],
    ['lines', 'a\nb', '`a b`'],
    ['nothing', ' ', ''],
  ])('%s', (_name, text, expected) => {
    expect(markdownCode(text)).toBe(expected);
  });
});

describe('markdownCellCode', () => {
  it('escapes pipes, which divide cells in code too', () => {
    expect(markdownCellCode('{job=~"a|b"}')).toBe('`{job=~"a\\|b"}`');
  });

  it('writes a backslash before a pipe as text', () => {
    expect(markdownCellCode('a\\|b')).toBe('a\\\\\\|b');
  });
});

describe('csvField', () => {
  it.each([
    ['null', null, ''],
    ['a number', -5.25, '-5.25'],
    ['what is not a number', NaN, ''],
    ['infinity', -Infinity, ''],
    ['text', 'P95 latency', 'P95 latency'],
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'a "b"', '"a ""b"""'],
    ['lines', 'a\r\nb', 'a b'],
    ['text that is a negative number', '-5', "'-5"],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula in full width', '＝1', "'＝1"],
    ['a formula behind a tab', '\t@SUM(A1)', `" '@SUM(A1)"`],
    ['a formula behind the other separator', 'a; =1', `"a; '=1"`],
    ['a sign within', 'a=1', 'a=1'],
    ['a minus sign of ours', '−5 ms', '−5 ms'],
  ])('%s', (_name, value, expected) => {
    expect(csvField(value)).toBe(expected);
  });
});

describe('chatText', () => {
  const gap = '\u200b';

  it.each([
    ['a sentence with signs', 'Error rate < 0.1 %, > 5 & so on', 'Error rate < 0.1 %, > 5 & so on'],
    ['a call to everyone', '<!channel> @here @everyone', `‹!channel> @${gap}here @${gap}everyone`],
    [
      'an address behind words',
      '<https://x.example|here> [here](https://x.example)',
      `‹https://x.example|here> [here]${gap}(https://x.example)`,
    ],
    ['a quotation', '> a', `${gap}> a`],
    ['a list', '1. a', `${gap}1. a`],
    ['a figure', '1.5 ms', '1.5 ms'],
    ['a block', '```a', "'''a"],
    ['lines', 'a\n# b', 'a # b'],
  ])('%s', (_name, text, expected) => {
    expect(chatText(text, 100)).toBe(expected);
  });

  it('is cut between characters', () => {
    expect(chatText('😀😀😀', 2)).toBe('😀…');
    expect(chatText('😀😀', 2)).toBe('😀😀');
  });
});
