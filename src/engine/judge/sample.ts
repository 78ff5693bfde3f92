import type { Better, NoDataPolicy, Tolerance } from '../model/plan';

/** [milliseconds since the epoch, value]; null, NaN and infinite values are missing samples. */
export type Sample = readonly [number, number | null];

/** The samples that are there, ascending in time, and their values once more in order of size. */
export interface Observed {
  readonly times: Float64Array;
  readonly values: Float64Array;
  readonly order: Float64Array;
}

/** Whether a sample holds a value. */
export function isObserved([, value]: Sample): boolean {
  return value !== null && Number.isFinite(value);
}

export function toObserved(samples: readonly Sample[]): Observed {
  const times = new Float64Array(samples.length);
  const values = new Float64Array(samples.length);
  let count = 0;
  for (const sample of samples) {
    const value = sample[1];
    if (value !== null && Number.isFinite(value)) {
      times[count] = sample[0];
      values[count] = value;
      count += 1;
    }
  }
  return { times: times.subarray(0, count), values: values.subarray(0, count), order: values.slice(0, count).sort() };
}

/** By what a comparison is judged; amounts in the samples' unit, durations in milliseconds. */
export interface Rule {
  readonly better: Better;
  readonly tolerance: Tolerance;
  /** Tolerances at which the points reach 0. */
  readonly limit: number;
  readonly noData: NoDataPolicy;
  readonly step: number;
  /** Null where a sample stands for its own step only. */
  readonly rateWindow: number | null;
}

/** Fewer points than this on a side, or effective points, are not judged. */
export const MINIMUM_POINTS = 8;
export const MINIMUM_EFFECTIVE_POINTS = 4;

/** What figures of the same unit may differ by through rounding alone, as a share of the tolerance. */
const ROUNDING = 1e-9;

/** The tolerance in the samples' unit, for a level such as the baseline's median. */
export function toAmount(tolerance: Tolerance, level: number): number {
  return (tolerance.kind === 'absolute' ? tolerance.amount : tolerance.fraction * Math.abs(level)) * (1 + ROUNDING);
}
