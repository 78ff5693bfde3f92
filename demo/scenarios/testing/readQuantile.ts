import type { Scenario } from '../scenario';
import { rateAt, seriesOf, sumOf } from './readSeries';

const NAME = 'http_server_request_duration_seconds_bucket';

/** `histogram_quantile(q, sum by (le) (rate(x_bucket[1m])))` at a whole minute, in seconds. */
export function readQuantile(scenario: Scenario, quantile: number, t: number): number {
  const bounds = [...new Set(seriesOf(scenario, NAME).map(({ labels }) => labels['le'] ?? ''))];
  const rates = bounds.map((le) => sumOf(seriesOf(scenario, NAME, { le }), (series) => rateAt(series, t)));
  const rank = quantile * (rates.at(-1) ?? NaN);
  const upper = rates.findIndex((rate) => rate >= rank);
  const lowerBound = Number(bounds[upper - 1] ?? 0);
  const lowerRate = rates[upper - 1] ?? 0;
  const share = (rank - lowerRate) / ((rates[upper] ?? NaN) - lowerRate);
  return lowerBound + (Number(bounds[upper]) - lowerBound) * share;
}
