import type { Labels, MetricSeries, Scenario } from '../scenario';

/** Whatever has metrics: a scenario, or a few families. */
export type Measured = Pick<Scenario, 'metrics'>;

const MINUTE = 60;

/** Series of this sample name that carry all of these labels. */
export function seriesOf(scenario: Measured, name: string, labels: Labels = {}): readonly MetricSeries[] {
  return scenario.metrics
    .flatMap((family) => family.series)
    .filter((series) => series.name === name)
    .filter((series) => Object.entries(labels).every(([key, value]) => series.labels[key] === value));
}

/** Last sample at or before `t`, as Prometheus sees it: samples lie 7 and 37 s after each minute. */
export function gaugeAt(series: MetricSeries, t: number): number {
  return series.valueAt(t - 23);
}

/** `rate(x[1m])` at a whole minute. */
export function rateAt(series: MetricSeries, t: number): number {
  const before = series.valueAt(t - 53);
  const after = series.valueAt(t - 23);
  return (after < before ? after : after - before) / 30;
}

export function sumOf(series: readonly MetricSeries[], read: (each: MetricSeries) => number): number {
  return series.reduce((sum, each) => sum + read(each), 0);
}

/** Whole minutes of the window (from, to]. */
export function minutesOf(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.round((to - from) / MINUTE) }, (_, index) => from + (index + 1) * MINUTE);
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
