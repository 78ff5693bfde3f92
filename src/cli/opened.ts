import type { Plan } from '../engine/model/plan';
import type { Source } from '../sources/port';

/** A plan and what answers it; `clock` is the present, which for a recording is when it was made. */
export interface Opened {
  readonly plan: Plan;
  readonly sources: readonly Source[];
  readonly clock: () => number;
}
