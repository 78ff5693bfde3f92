import { type TimeRange, toUtc } from '@grafana/data';
import { toHttpRequests } from '../../demo/preview/prometheus/toHttpRequests';

function rangeOf(from: number, to: number): TimeRange {
  return { from: toUtc(from * 1000), to: toUtc(to * 1000), raw: { from: toUtc(from * 1000), to: toUtc(to * 1000) } };
}

const asking = { range: rangeOf(65, 1265), intervalMs: 60_000, maxDataPoints: 21 };

describe('toHttpRequests', () => {
  it('floors both ends to the step', () => {
    expect(toHttpRequests({ refId: 'A', expr: 'up', interval: '60s' }, asking)).toEqual([
      {
        refId: 'A',
        step: 60_000,
        method: 'POST',
        path: '/api/v1/query_range',
        params: [
          ['query', 'up'],
          ['start', '60'],
          ['end', '1260'],
          ['step', '60'],
        ],
      },
    ]);
  });

  it('evaluates an instant query at the end as it is', () => {
    expect(toHttpRequests({ refId: 'A', expr: 'up', range: false, instant: true }, asking)).toMatchObject([
      {
        refId: 'A',
        step: null,
        path: '/api/v1/query',
        params: [
          ['query', 'up'],
          ['time', '1265'],
        ],
      },
    ]);
  });

  it('names the instant one of both', () => {
    expect(
      toHttpRequests({ refId: 'A', expr: 'up', range: true, instant: true }, asking).map(({ refId }) => refId)
    ).toEqual(['A', 'A-Instant']);
  });

  it('widens the step where too few points are wanted', () => {
    expect(toHttpRequests({ refId: 'A', expr: 'up', interval: '60s' }, { ...asking, maxDataPoints: 5 })).toMatchObject([
      { step: 300_000 },
    ]);
  });
});
