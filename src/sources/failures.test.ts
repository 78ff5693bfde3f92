import { toLine } from './failures';

describe('toLine', () => {
  it.each([
    ['parse error\n  at line 1\t', 'parse error at line 1'],
    ['Get "http://user:s3cret@host:9090/x": refused', 'Get "http://host:9090/x": refused'],
    ['x'.repeat(400), `${'x'.repeat(299)}…`],
  ])('writes %j in one short line without credentials', (text, line) => expect(toLine(text)).toBe(line));
});
