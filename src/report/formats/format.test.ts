import { cell, column, plot, row, type Table } from '../../document/blocks';
import { isNamedBy, withoutDrawings } from './format';

describe('isNamedBy', () => {
  it.each([
    ['Latency', 'Latency', true],
    ['Latency: 3 same', 'Latency', true],
    ['Latency of services', 'Latency', false],
    ['', 'Latency', false],
    ['Traces', 'Operations', false],
  ])('%p above %p: %p', (above, caption, expected) => {
    expect(isNamedBy(above, caption)).toBe(expected);
  });
});

const DRAWING = { width: 1, height: 1, label: 'Line', shapes: [] };

function namesOf(table: Table): readonly string[] {
  return withoutDrawings(table).columns.map(({ name }) => name);
}

describe('withoutDrawings', () => {
  it('keeps the columns in which a row says something', () => {
    const table: Table = {
      caption: 'Measures',
      columns: [
        column('measure', 'Measure'),
        column('shift', 'Shift', 'drawing'),
        column('note', 'Note'),
        column('course', 'Course'),
      ],
      rows: [
        row([cell('P95'), plot(DRAWING), cell(' '), plot(DRAWING)]),
        row([cell(''), plot(null), cell('late'), cell('')], 'sub'),
      ],
    };
    expect(namesOf(table)).toEqual(['Measure', 'Note']);
    expect(withoutDrawings(table).rows.map(({ cells, kind }) => [kind, ...cells.map(({ text }) => text)])).toEqual([
      ['row', 'P95', ' '],
      ['sub', '', 'late'],
    ]);
  });

  it('gives a short row a cell a column', () => {
    const table: Table = {
      caption: '',
      columns: [column('a', 'A'), column('b', 'B')],
      rows: [row([cell('a'), cell('b')]), row([cell('a')])],
    };
    expect(withoutDrawings(table).rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
  });

  it('keeps no column of a table without rows', () => {
    expect(namesOf({ caption: '', columns: [column('a', 'A')], rows: [] })).toEqual([]);
  });
});
