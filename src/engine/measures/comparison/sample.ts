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
