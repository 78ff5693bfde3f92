import { isMatcherList, isSelector, isStream } from './checkSelectors';

describe('isSelector', () => {
  it.each([
    'up',
    'job:requests:rate5m',
    ' a{job="api",code=~"5.."} ',
    'x{}',
    'x{a="b",}',
    'x{a="say \\"hi\\" }"}',
    'x{a=`raw " text`}',
    '{__name__="x"}',
    '{"http.requests",job="api"}',
  ])('takes %s', (text) => {
    expect(isSelector(text)).toBe(true);
  });

  it.each([
    '',
    '{}',
    'rate(x[5m])',
    'x[5m]',
    'x offset 5m',
    'x @ 1',
    'x + y',
    'x{a="b"',
    'x{a=b}',
    'x{a="b"} > 0',
    'x # comment',
    '5',
    'x{a="b"}{c="d"}',
    'x{a="b" c="d"}',
  ])('refuses %j', (text) => {
    expect(isSelector(text)).toBe(false);
  });
});

describe('isMatcherList', () => {
  it.each(['', 'a="b"', 'a="b",c=~"d|e",'])('takes %j', (text) => expect(isMatcherList(text)).toBe(true));
  it.each(['a', '{a="b"}', 'a="b"} or up{c="d"', 'a="b" and c="d"', ','])('refuses %j', (text) =>
    expect(isMatcherList(text)).toBe(false)
  );
});

describe('isStream', () => {
  it.each(['{a="b"}', ' { a = "b" , c=~"d.*" } ', '{a=`}`}', '{a="b"} |= "error" | json', '{a="b"} != "debug"'])(
    'takes %s',
    (text) => expect(isStream(text)).toBe(true)
  );
  it.each(['', '{}', 'a="b"', 'x{a="b"}', '{a="b"', '{a="b"}[5m]', 'rate({a="b"}[5m])', '{a="b"} or {c="d"}'])(
    'refuses %j',
    (text) => expect(isStream(text)).toBe(false)
  );
});
