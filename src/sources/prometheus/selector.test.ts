import { isLabelName, isMatcherList, isSelector } from './selector';

describe('isSelector', () => {
  it.each([
    'up',
    'job:requests:rate5m',
    ' http_requests_total{job="api",code=~"5.."} ',
    'x{}',
    'x{a="b",}',
    'x{ a != "}" , b !~ \'{\' }',
    'x{a="say \\"hi\\""}',
    'x{a=`raw " text`}',
    '{__name__="x"}',
    '{"http.requests",job="api"}',
    'x{a="# no comment"}',
  ])('takes %s', (text) => expect(isSelector(text)).toBe(true));

  it.each([
    '',
    '{}',
    'rate(x[5m])',
    'x[5m]',
    'x offset 5m',
    'x @ 1',
    'x + y',
    'x or y',
    'x{a="b"',
    'x{a="b}',
    'x{a=b}',
    'x{a="b"} > 0',
    'x # comment',
    '5',
    'x}',
    'x{a="b"}{c="d"}',
    'x{a="b" c="d"}',
    'x{a="line\nbreak"}',
  ])('refuses %j', (text) => expect(isSelector(text)).toBe(false));

  it('decides on a long text at once', () => {
    expect(isSelector(`x{${'a="b",'.repeat(5000)}`)).toBe(false);
  });
});

describe('isMatcherList', () => {
  it.each(['', 'a="b"', 'a="b",c=~"d|e",'])('takes %j', (text) => expect(isMatcherList(text)).toBe(true));
  it.each(['a', '{a="b"}', 'a="b"} or up{c="d"', 'a="b" and c="d"', ','])('refuses %j', (text) =>
    expect(isMatcherList(text)).toBe(false)
  );
});

describe('isLabelName', () => {
  it.each(['version', '_x9'])('takes %s', (text) => expect(isLabelName(text)).toBe(true));
  it.each(['', '9x', 'a-b', 'a, b', 'a)'])('refuses %j', (text) => expect(isLabelName(text)).toBe(false));
});
