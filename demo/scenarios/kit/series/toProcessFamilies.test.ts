import { toBuildInfoFamily, toStartFamily, toTargetLabels, toUpFamily } from './toProcessFamilies';

const API = { name: 'api-prod', job: 'api', port: 8080 };

describe('toUpFamily', () => {
  it('is up but for its outages', () => {
    const [api] = toUpFamily([API], { 'api-prod': [{ from: 100, to: 200 }] }).series;
    expect(api?.labels).toEqual({ job: 'api', instance: 'api-prod:8080', service: 'api-prod', port: '8080' });
    expect([100, 101, 200, 201].map((t) => api?.valueAt(t))).toEqual([1, 0, 0, 1]);
  });
});

describe('toStartFamily', () => {
  it('says the last start as an instant', () => {
    const family = toStartFamily('api-prod', [{ labels: toTargetLabels(API), starts: [-60, 3600] }]);
    expect(family.instants).toBe(true);
    expect([-100, -60, 3599, 3600].map((t) => family.series[0]?.valueAt(t))).toEqual([-12 * 86_400, -60, -60, 3600]);
  });
});

describe('toBuildInfoFamily', () => {
  it('switches each instance at its own time', () => {
    const instances = [
      { labels: { instance: 'a' }, switchedAt: -240 },
      { labels: { instance: 'b' }, switchedAt: -60 },
    ];
    const { series } = toBuildInfoFamily({ target: 'api-prod', before: 'v1', after: 'v2', instances });
    expect(series.map(({ labels, bornAt, endsAt }) => [labels['instance'], labels['version'], bornAt, endsAt])).toEqual(
      [
        ['a', 'v1', undefined, -240],
        ['a', 'v2', -240, undefined],
        ['b', 'v1', undefined, -60],
        ['b', 'v2', -60, undefined],
      ]
    );
  });

  it('has nothing before a first deployment', () => {
    const { series } = toBuildInfoFamily({
      target: 'api-prod',
      before: null,
      after: 'v1',
      instances: [{ labels: {}, switchedAt: -5 }],
    });
    expect(series.map(({ bornAt }) => bornAt)).toEqual([-5]);
  });
});
