import { aBadReport } from '../../../tests/fixtures/badReport';
import { aReport, aRow, aTable, withRelease } from '../../../tests/fixtures/report';
import { isProblem, toProblemOrder, worstRow } from './order';

describe('toProblemOrder', () => {
  it('tables and rows with a problem come first, by how bad it is', () => {
    expect(toProblemOrder(aBadReport().comparisons).map(({ id, rows }) => [id, ...rows.map((row) => row.id)])).toEqual([
      ['latency', 'latency-p95', 'span-p95'],
      ['errors', 'error-rate'],
      ['resources', 'connections', 'cpu', 'queue'],
      ['cache', 'cache-hit-ratio'],
    ]);
  });

  it('what is well keeps the plan’s order', () => {
    const { comparisons } = aReport();
    expect(toProblemOrder(comparisons)).toEqual(comparisons);
  });

  it('a release that made it worse counts, however steady it is since', () => {
    const row = withRelease(aRow('p95', [7, 7], { status: 'fail', critical: true }), 5, { outcome: 'worse' });
    expect(worstRow([aTable('t', 'T', [aRow('p50', [1, 1], { critical: true }), row])])).toBe('p95');
  });
});

describe('isProblem', () => {
  it.each([
    ['passes', aRow('a', [1, 1]), false],
    [
      'misses its target',
      aRow('a', [1, 1], { target: { op: '<', value: 0.5, outcome: 'missed', missedBy: 0.5 } }),
      true,
    ],
    ['is not judged', aRow('a', [null, null], { status: 'unknown', outcome: 'no-data', points01: null }), true],
    [
      'is left out by the plan',
      aRow('a', [null, null], { status: 'unknown', outcome: 'no-data', points01: null, ignored: true }),
      false,
    ],
  ])('a row that %s', (_name, row, expected) => {
    expect(isProblem(row)).toBe(expected);
  });
});

describe('worstRow', () => {
  it('opens nothing where no critical row is worse or missed', () => {
    expect(worstRow(aReport().comparisons)).toBeNull();
  });
});
