import type { WatchRound } from '../model/plan';

/** One instant of a round, milliseconds; `next` is the round's next one, null at its last. */
export interface Due {
  readonly round: WatchRound;
  readonly at: number;
  readonly next: number | null;
}
