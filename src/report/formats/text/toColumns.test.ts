import { toColumns } from './toColumns';

describe('toColumns', () => {
  it('pads each column to its widest cell and leaves no blank at the end', () => {
    expect(toColumns([['a', 'bbb', 'c'], ['aaa', 'b', ''], ['a']])).toEqual(['a    bbb  c', 'aaa  b', 'a']);
  });

  it('puts figures at the end of their column', () => {
    expect(
      toColumns(
        [
          ['P95', '4.87 ms'],
          ['P99', '15.08 ms'],
        ],
        { atEnd: [false, true] }
      )
    ).toEqual(['P95   4.87 ms', 'P99  15.08 ms']);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(
      toColumns([
        ['😀', 'x'],
        ['ab', 'x'],
      ])
    ).toEqual(['😀   x', 'ab  x']);
  });

  it('a word longer than a column can be pushes its own row alone', () => {
    const word = 'w'.repeat(10_000);
    expect(
      toColumns([
        [word, 'x'],
        ['a', 'x'],
        ['bb', 'x'],
      ])
    ).toEqual([`${word}  x`, 'a   x', 'bb  x']);
  });

  it('nothing is no line', () => {
    expect(toColumns([])).toEqual([]);
  });
});
