import { IN_UTC, SPANISH_NUMBERS } from '../../../tests/fixtures/readDocument';
import { aComparison, aReport, aRow, withRelease } from '../../../tests/fixtures/report';
import { toComparisonFacts, toMeasureRows, toRowFacts } from './rows';

describe('toMeasureRows', () => {
  it.each([
    ['rose', 8, ['8 ms', '', '+2 ms', '+25.0 %']],
    ['fell', 20, ['20 ms', '', '−10 ms', '−50.0 %']],
  ])('what %s since before the release has that sign, whatever it did since it settled', (_name, before, figures) => {
    const [drift, release] = toMeasureRows(withRelease(aRow('p95', [10, 10]), before), aReport().windows, IN_UTC);
    expect(drift?.cells.slice(1, 5).map(({ text }) => text)).toEqual(['10 ms', '10 ms', '0 ms', '0.0 %']);
    expect(release?.cells.slice(1, 5).map(({ text }) => text)).toEqual(figures);
  });
});

describe('toComparisonFacts', () => {
  const ms = { unit: 'ms' };

  it.each([
    [
      'what was compared',
      aComparison(10, 11, { effectivePoints: [14.6, 15.4] }),
      { points: '20 and 20', effective: '15 and 15', shift: '+1 ms', superiority: '60 %' },
    ],
    [
      'nothing on either side',
      aComparison(null, null),
      { points: '0 and 0', effective: '0 and 0', shift: '–', superiority: '–' },
    ],
    [
      'never higher is no missing figure',
      aComparison(10, 11, { superiority: 0 }),
      { points: '20 and 20', effective: '14 and 15', shift: '+1 ms', superiority: '0 %' },
    ],
    [
      'a figure that is none',
      aComparison(10, 11, { shift: Number.NaN, superiority: Number.NaN }),
      { points: '20 and 20', effective: '14 and 15', shift: '–', superiority: '–' },
    ],
  ])('%s', (_name, comparison, facts) => {
    expect(toComparisonFacts(comparison, ms, IN_UTC)).toEqual(facts);
  });
});

describe('toRowFacts', () => {
  it.each([
    [
      'used and judged',
      aRow('p95', [10, 11], { points01: 0.5, weight: 2 }),
      { usual: '−0.03 … +0.04 ms, 5 pairs of days', earned: '0.50 of 1, weight 2' },
    ],
    [
      'too few days',
      aRow('p95', [10, 11], { history: { used: false, pairs: 1, range: null } }),
      { usual: 'not used, 1 pair of days', earned: '1 of 1, weight 1' },
    ],
    [
      'a range that was not used',
      aRow('p95', [10, 11], { history: { used: false, pairs: 2, range: [-1, 1] } }),
      { usual: 'not used, 2 pairs of days', earned: '1 of 1, weight 1' },
    ],
    [
      'no points are not those of one that was not judged',
      aRow('p95', [10, 11], { points01: 0 }),
      { usual: '−0.03 … +0.04 ms, 5 pairs of days', earned: '0 of 1, weight 1' },
    ],
    [
      'not judged',
      aRow('p95', [null, null], { points01: null }),
      { usual: '−0.03 … +0.04 ms, 5 pairs of days', earned: 'not judged' },
    ],
  ])('%s', (_name, row, facts) => {
    expect(toRowFacts(row, IN_UTC)).toEqual(facts);
  });

  it('writes numbers as the language does', () => {
    expect(toRowFacts(aRow('p95', [10, 11], { points01: 0.5 }), SPANISH_NUMBERS)).toEqual({
      usual: '−0,03 … +0,04 ms, 5 pairs of days',
      earned: '0,50 of 1, weight 1',
    });
  });
});
