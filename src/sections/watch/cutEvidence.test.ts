import { absent, failed, observed } from '../../../tests/builders/evidence';
import { seriesOf } from '../../engine/model/series';
import { cutEvidence, keepRecent } from './cutEvidence';

const series = { labels: { a: 'b' }, times: [10, 20, 30, 40], values: [1, 2, NaN, 4] };

describe('cutEvidence', () => {
  it.each([
    [10, 30, [20, 30]],
    [0, 9, []],
    [0, 10, [10]],
    [40, 50, []],
    [-Infinity, Infinity, [10, 20, 30, 40]],
    [15, 15, []],
  ])('after %d up to %d', (from, to, times) => {
    const [cut] = seriesOf(cutEvidence(observed(series), { from, to }));
    expect(cut).toEqual({ labels: { a: 'b' }, times, values: times.map((time) => series.values[time / 10 - 1]) });
  });

  it('leaves what holds no series as it is', () => {
    expect([absent, failed, undefined].map((evidence) => cutEvidence(evidence, { from: 0, to: 1 }))).toEqual([
      absent,
      failed,
      undefined,
    ]);
  });
});

describe('keepRecent', () => {
  it.each([
    [20, 40, [10, 30, 40]],
    [0, 20, [10, 20]],
    [10, 20, [10, 20]],
    [50, 60, [10]],
  ])('keeps the first sample and those after %d up to %d', (from, to, times) => {
    expect(seriesOf(keepRecent(observed(series), { from, to }))[0]?.times).toEqual(times);
  });

  it('has none of an empty series', () => {
    expect(seriesOf(keepRecent(observed({ labels: {}, times: [], values: [] }), { from: 0, to: 1 }))[0]?.times).toEqual(
      []
    );
  });
});
