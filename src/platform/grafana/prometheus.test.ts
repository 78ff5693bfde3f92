import { toRefId } from './prometheus';

describe('toRefId', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names %s %s', (index, refId) => expect(toRefId(index)).toBe(refId));

  it('names each once', () => {
    expect(new Set(Array.from({ length: 2000 }, (_, index) => toRefId(index))).size).toBe(2000);
  });
});
