import type { Labels } from '../scenario';
import { type Measured, rateAt, seriesOf, sumOf } from './readSeries';

export interface Histogram {
  /** Without `_bucket`. */
  readonly name?: string;
  readonly labels?: Labels;
}

const HOTEL = 'http_server_request_duration_seconds';

/** `histogram_quantile(q, sum by (le) (rate(x_bucket{…}[1m])))` at a whole minute, in seconds; of the hotel's latency by default. */
export function createQuantileReader(
  scenario: Measured,
  { name = HOTEL, labels = {} }: Histogram = {}
): (quantile: number, t: number) => number {
  const sample = `${name}_bucket`;
  const bounds = [...new Set(seriesOf(scenario, sample, labels).map((series) => series.labels['le'] ?? ''))];
  return (quantile, t) => {
    const rates = bounds.map((le) =>
      sumOf(seriesOf(scenario, sample, { ...labels, le }), (series) => rateAt(series, t))
    );
    const rank = quantile * (rates.at(-1) ?? NaN);
    const upper = rates.findIndex((rate) => rate >= rank);
    const lowerBound = Number(bounds[upper - 1] ?? 0);
    const lowerRate = rates[upper - 1] ?? 0;
    const share = (rank - lowerRate) / ((rates[upper] ?? NaN) - lowerRate);
    return lowerBound + (Number(bounds[upper]) - lowerBound) * share;
  };
}

/** That quantile of the hotel's latency. */
export function readQuantile(scenario: Measured, quantile: number, t: number): number {
  return createQuantileReader(scenario)(quantile, t);
}
