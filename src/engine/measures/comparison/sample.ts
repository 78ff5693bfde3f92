/** [milliseconds since the epoch, value]; null, NaN and infinite values are missing samples. */
export type Sample = readonly [number, number | null];

/** The samples that are there, apart by time and value, ascending in time. */
export interface Observed {
  readonly times: readonly number[];
  readonly values: Float64Array;
}

export function toObserved(samples: readonly Sample[]): Observed {
  const there = samples.filter((sample): sample is readonly [number, number] => sample[1] !== null && Number.isFinite(sample[1]));
  return { times: there.map(([time]) => time), values: Float64Array.from(there, ([, value]) => value) };
}
