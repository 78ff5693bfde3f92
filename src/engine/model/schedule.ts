import type { Reason } from './finding';
import type { BaselineWindow, Grid, Span } from './time';

export interface ScheduledCheckpoint {
  /** Such as `24h`. */
  readonly id: string;
  readonly hours: number;
  /** Where the checkpoint's window lies; the settle stretch for `0h`. */
  readonly window: Span;
  readonly dueAt: number;
  readonly state: 'past' | 'current' | 'ahead';
}

/** Which stretches of time one evaluation looks at. All bounds are milliseconds on whole steps since the epoch. */
export interface Schedule {
  /** The instant of the evaluation. */
  readonly now: number;
  readonly step: number;
  readonly rolloutEnd: number;
  /** The end of the settle stretch. */
  readonly settledAt: number;
  readonly checkpoints: readonly ScheduledCheckpoint[];
  /** The checkpoint that is judged; null before the first is due. */
  readonly checkpoint: ScheduledCheckpoint | null;
  /** Nothing is to come: it is the plan's last checkpoint, or the one that was asked for. */
  readonly isLast: boolean;
  readonly current: Span | null;
  /** What the table compares with. */
  readonly baseline: BaselineWindow | null;
  /** At the last checkpoint: the window before the rollout. */
  readonly release: BaselineWindow | null;
  /** From the rollout's end to the horizon: everything asked over the day. Samples after `now` are cut before judging. */
  readonly day: Grid;
  /** The clock baseline of this checkpoint (`baseline` or `release`), as one grid; null without one. */
  readonly clock: Grid | null;
  /** Days the clock baseline lies back. */
  readonly clockDays: number;
  /** Rollouts other than the judged one, as [start, end + settle], which history pairs must not touch. */
  readonly disturbed: readonly Span[];
  /** How far back rollouts are known. */
  readonly knownSince: number;
  readonly notes: readonly Reason[];
}
