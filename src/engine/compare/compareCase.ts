import type { Sample } from '../measures/comparison/sample';
import type { Better, NoDataPolicy, Target, Tolerance } from '../model/planValues';

/** Two windows of one quantity, in no particular order of time. */
export interface SamplePair {
  readonly baseline: readonly Sample[];
  readonly current: readonly Sample[];
}

/** Durations in milliseconds, amounts in the samples' unit. */
export interface CompareMeasure extends SamplePair {
  readonly id: string | number;
  readonly better: Better;
  readonly unit: string;
  readonly tolerance: Tolerance;
  readonly noData: NoDataPolicy;
  /** Null: the usual distance of the samples. */
  readonly step: number | null;
  /** Null where a sample stands for its own step only. */
  readonly rateWindow: number | null;
  readonly target: Target | null;
  /** The same two windows on earlier days without a release. */
  readonly history: readonly SamplePair[];
}

/** What is judged at once and gets one verdict. */
export interface CompareCase {
  readonly id: string | number;
  readonly measures: readonly CompareMeasure[];
}
