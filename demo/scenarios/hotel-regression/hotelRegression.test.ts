import { hotel } from '../hotel/hotel';
import { readQuantile } from '../testing/readQuantile';
import { meanOf, minutesOf, rateAt, seriesOf, sumOf } from '../testing/readSeries';
import { hotelRegression } from './hotelRegression';

const MINUTE = 60;
const HOUR = 3600;
const WINDOWS = [0, 1, 4, 12, 24].map((hours) => [hours, hours * HOUR + 10 * MINUTE] as const);

describe('hotelRegression', () => {
  it.each(WINDOWS)('at %dh: every quantile is 40 %% above the healthy one', (_, from) => {
    const minutes = minutesOf(from, from + 20 * MINUTE);
    for (const quantile of [0.5, 0.95, 0.99]) {
      const slow = meanOf(minutes.map((t) => readQuantile(hotelRegression, quantile, t)));
      const usual = meanOf(minutes.map((t) => readQuantile(hotel, quantile, t)));
      expect(slow / usual).toBeCloseTo(1.4, 3);
    }
  });

  it.each(WINDOWS)('at %dh: 2 %% of the requests fail', (_, from) => {
    const rateOf = (labels: Record<string, string>, t: number) =>
      sumOf(seriesOf(hotelRegression, 'http_requests_total', labels), (series) => rateAt(series, t));
    const shares = minutesOf(from, from + 20 * MINUTE).map(
      (t) => (rateOf({ code: '500' }, t) + rateOf({ code: '503' }, t)) / rateOf({}, t)
    );
    expect(meanOf(shares)).toBeCloseTo(0.02, 4);
  });

  it('is the healthy hotel before the rollout, and its error series are born with it', () => {
    expect(readQuantile(hotelRegression, 0.95, -HOUR)).toBe(readQuantile(hotel, 0.95, -HOUR));
    expect(seriesOf(hotelRegression, 'http_requests_total', { code: '500' }).map(({ bornAt }) => bornAt)).toEqual([
      0, 0, 0,
    ]);
    expect(hotelRegression.linesBetween(-HOUR, 0).some(({ fields }) => fields['level'] === 'error')).toBe(false);
  });

  it('restarts two instances, writes errors, fails traces, and its critical alert still fires', () => {
    const starts = seriesOf(hotelRegression, 'process_start_time_seconds', { service: 'agente-api-prod' });
    expect(starts.map(({ valueAt }) => valueAt(24 * HOUR))).toEqual([-480, 3 * HOUR, 9 * HOUR]);
    expect(hotelRegression.linesBetween(0, HOUR).filter(({ fields }) => fields['level'] === 'error')).toHaveLength(60);
    const failing = hotelRegression.tracesBetween(10 * MINUTE, 30 * MINUTE).filter(({ spans }) => spans[0]?.error);
    expect(failing).toHaveLength(4);
    expect(hotelRegression.alerts.find(({ severity }) => severity === 'critical')).toMatchObject({
      name: 'HighErrorRate',
      from: 20 * MINUTE,
    });
  });
});
