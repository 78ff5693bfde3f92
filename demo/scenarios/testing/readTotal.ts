import type { Labels, MetricSeries } from '../scenario';
import { REPORT_AT } from '../span';
import { gaugeAt, type Measured, seriesOf, sumOf } from './readSeries';

const DAY = 86_400;

/** `sum(x{…} - (x{…} offset 24h or 0))` at the report. */
export function readTotal(scenario: Measured, name: string, labels: Labels = {}): number {
  return sumOf(seriesOf(scenario, name, labels), totalOf);
}

/** Of one series that was not reset meanwhile. */
export function totalOf(series: MetricSeries): number {
  const wasBorn = (series.bornAt ?? -Infinity) <= REPORT_AT - DAY - 23;
  return gaugeAt(series, REPORT_AT) - (wasBorn ? gaugeAt(series, REPORT_AT - DAY) : 0);
}
