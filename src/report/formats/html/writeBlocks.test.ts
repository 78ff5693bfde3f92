import {
  type Cell,
  cell,
  column,
  type Drawing,
  plot,
  row,
  type Table,
  type TableColumn,
} from '../../../document/blocks';
import { writeTable } from './writeBlocks';

const DRAWING: Drawing = { width: 10, height: 4, label: 'Shift', shapes: [] };
const SVG = '<svg viewBox="0 0 10 4" width="10" height="4" role="img" aria-label="Shift"></svg>';
const COLUMNS = [column('measure', 'Measure'), column('current', 'Current', 'number')];
const write = (table: Partial<Table>): string =>
  writeTable({ caption: 'Measures', columns: COLUMNS, rows: [], ...table }, { section: 'Comparison', heading: '' });
const second = (kind: TableColumn['kind'], content: Cell): string | undefined =>
  /<\/th>(<td.*<\/td>)<\/tr>/.exec(
    write({ columns: [column('a', 'a'), column('b', 'b', kind)], rows: [row([cell('x'), content])] })
  )?.[1];

describe('writeTable', () => {
  it('names its columns and rows, and says what it holds', () => {
    expect(write({ rows: [row([cell('P95'), cell('4.87 ms')])] })).toBe(
      '<table class="short"><caption>Measures</caption><thead><tr><th scope="col">Measure</th><th scope="col" class="n">Current</th></tr></thead>\n' +
        '<tbody><tr><th scope="row">P95</th><td class="n">4.87 ms</td></tr></tbody></table>'
    );
  });

  it.each<readonly [string, TableColumn['kind'], Cell, string]>([
    ['a judgement as a chip', 'text', cell('worse', 'bad'), '<td><span class="chip bad">worse</span></td>'],
    [
      'a long judgement as a sentence',
      'text',
      cell('a source has not answered yet', 'warn'),
      '<td class="mid warn">a source has not answered yet</td>',
    ],
    ['a judged figure among words as text', 'text', cell('≤ 90, 3 over', 'bad'), '<td class="bad">≤ 90, 3 over</td>'],
    ['a judged figure with its digits under the others', 'number', cell('5 ms', 'bad'), '<td class="n bad">5 ms</td>'],
    [
      'a figure of a long unit, which may break',
      'number',
      cell(`5 ${'x'.repeat(30)}`),
      `<td class="n any">5 ${'x'.repeat(30)}</td>`,
    ],
    [
      'a figure of many words, which may break',
      'number',
      cell('−0.01 … +0.01 pp in ±0.05 pp of all requests'),
      '<td class="n any">−0.01 … +0.01 pp in ±0.05 pp of all requests</td>',
    ],
    ['a text of some length with room', 'text', cell('ab '.repeat(20)), `<td class="mid">${'ab '.repeat(20)}</td>`],
    ['a sentence with more', 'text', cell('ab '.repeat(21)), `<td class="long">${'ab '.repeat(21)}</td>`],
    ['a long word, which may break', 'text', cell('x'.repeat(25)), `<td class="any mid">${'x'.repeat(25)}</td>`],
    ['a query verbatim', 'code', cell('a < b'), '<td><code>a &lt; b</code></td>'],
    ['no query', 'code', cell(''), '<td></td>'],
    ['a plot', 'drawing', plot(DRAWING), `<td class="d">${SVG}</td>`],
    ['no plot', 'drawing', plot(null), '<td></td>'],
    ['nothing, which has no tone', 'number', cell('', 'bad'), '<td class="n"></td>'],
  ])('writes %s', (_what, kind, content, expected) => {
    expect(second(kind, content)).toBe(expected);
  });

  it('marks rows that continue or add up, and leaves an unnamed row without a heading', () => {
    const body = write({ rows: [row([cell(''), cell('1')], 'sub'), row([cell('Sum'), cell('2')], 'total')] });

    expect(body).toContain('<tr class="sub"><td></td><td class="n">1</td></tr>');
    expect(body).toContain('<tr class="total"><th scope="row">Sum</th>');
  });

  it('writes an empty cell where a row is short', () => {
    expect(write({ rows: [row([cell('P95')])] })).toContain('<th scope="row">P95</th><td class="n"></td></tr>');
  });

  it('leaves a column without a name without a heading', () => {
    expect(write({ columns: [column('measure', 'Measure'), column('none', '', 'drawing')] })).toContain(
      '<th scope="col">Measure</th><td></td>'
    );
  });

  it.each([
    ['Latency', 'Latency', true],
    ['Latency', 'Latency: 3 worse', true],
    ['Latency', 'Errors', false],
    ['Items of Latency', 'Latency', true],
    ['Latency', '', false],
  ])('shows the caption %s under the heading "%s" only where it says more', (caption, heading, isHidden) => {
    const table = writeTable({ caption, columns: COLUMNS, rows: [] }, { section: 'Comparison', heading });

    expect(table).toContain(
      isHidden ? `<caption class="hidden">${caption}</caption>` : `<caption>${caption}</caption>`
    );
  });

  it.each([
    [6, 8, 'short'],
    [7, 8, ''],
    [7, 9, 'dense'],
  ])('prints %i rows of %i columns as: %s', (rows, columns, expected) => {
    const [cells, heads] = [
      Array.from({ length: columns }, () => cell('x')),
      Array.from({ length: columns }, (_, index) => column(`c${index}`, `c${index}`)),
    ];
    const written = write({ columns: heads, rows: Array.from({ length: rows }, () => row(cells)) });

    expect(/<table(?: class="([^"]*)")?>/.exec(written)?.[1] ?? '').toBe(expected);
  });

  it('lets a wide table scroll in a region of its own, reached by the keyboard and named', () => {
    const wide = write({ columns: [1, 2, 3, 4].map((n) => column(`c${n}`, `c${n}`)) });

    expect(wide).toMatch(
      /^<div class="wide" role="region" tabindex="0" aria-label="Comparison: Measures"><table[^>]*>.*<\/table><\/div>$/s
    );
  });
});
