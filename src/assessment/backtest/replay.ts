import type { SourceFailure } from '../../engine/model/evidence';
import type { Report } from '../../engine/model/report';
import type { AssessInput, LookedFor } from '../assessment';

export interface BacktestInput extends Pick<
  AssessInput,
  'plan' | 'sources' | 'clock' | 'checkpoint' | 'signal' | 'translate'
> {
  /** How many of the rollouts that are found are replayed, the latest ones. */
  readonly last: number;
  /** Ends of rollouts, milliseconds; where there are any, these are replayed and none is looked for. */
  readonly rolloutEnds: readonly number[];
  /** Called before each replay. */
  readonly onReplay?: (progress: {
    readonly number: number;
    readonly total: number;
    readonly rollout: Rollout;
  }) => void;
}

/** A rollout to be replayed, and the instant of the evaluation. Milliseconds since the epoch. */
export interface Rollout {
  readonly version: string;
  readonly endedAt: number;
  /** Null: the last rollout before `at`, as a report at that instant would have taken. */
  readonly rolloutEnd: number | null;
  /** When its last checkpoint (or the one asked for) was due, the next rollout began, or now: the first of them. */
  readonly at: number;
  /** The next rollout came before the checkpoint was due: its version, '' where that is not known. */
  readonly cutBy: string | null;
}

/** Why there is no report of a rollout. `broken`: a fault of ours. */
export type ReplayFailure = 'unavailable' | 'refused' | 'broken';

export type Replay =
  | { readonly kind: 'report'; readonly rollout: Rollout; readonly report: Report }
  | { readonly kind: 'failed'; readonly rollout: Rollout; readonly failure: ReplayFailure; readonly message: string };

export type Backtest =
  | { readonly kind: 'replays'; readonly replays: readonly Replay[] }
  | { readonly kind: 'no-deployment'; readonly lookedFor: LookedFor }
  /** The source that knows of rollouts did not answer. */
  | { readonly kind: 'not-answered'; readonly source: string; readonly error: SourceFailure };
