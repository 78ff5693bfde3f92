import { gaugeAt, meanOf, minutesOf, seriesOf } from '../../testing/readSeries';
import { toProbeFamilies } from './toProbeFamilies';

const LABELS = { job: 'blackbox', instance: 'api-prod:8080', service: 'api-prod' };
const metrics = toProbeFamilies('prometheus-prod', [
  {
    labels: { ...LABELS, path: '/health' },
    seconds: { settled: 0.08, noise: 0.05 },
    certificateUntil: 60 * 86_400,
    tlsVersion: 'TLS 1.3',
  },
  { labels: { ...LABELS, path: '/ready' }, seconds: 0.1, outages: [{ from: 3600, to: 3900 }] },
]);
const read = (name: string, path: string, minutes: readonly number[]) => {
  const [series] = seriesOf({ metrics }, name, { path });
  return meanOf(minutes.map((t) => (series === undefined ? NaN : gaugeAt(series, t))));
};

describe('toProbeFamilies', () => {
  it('answers in its time, but for outages, which take as long as they may', () => {
    expect(read('probe_success', '/health', minutesOf(0, 86_400))).toBe(1);
    expect(read('probe_duration_seconds', '/health', minutesOf(600, 1800))).toBeCloseTo(0.08, 6);
    expect(read('probe_success', '/ready', minutesOf(3600, 4200))).toBeCloseTo(0.5, 6);
    expect(read('probe_duration_seconds', '/ready', minutesOf(3660, 3900))).toBe(9.5);
  });

  it('knows certificates only where they are', () => {
    expect(
      seriesOf({ metrics }, 'probe_ssl_earliest_cert_expiry').map(({ labels, valueAt }) => [labels['path'], valueAt(0)])
    ).toEqual([['/health', 60 * 86_400]]);
    expect(metrics.find(({ name }) => name === 'probe_ssl_earliest_cert_expiry')?.instants).toBe(true);
    expect(toProbeFamilies('p', [{ labels: LABELS, seconds: 1 }]).map(({ name }) => name)).toEqual([
      'probe_success',
      'probe_duration_seconds',
    ]);
  });
});
