import { type Cries, toCries } from '../../assessment/backtest/toCries';
import { toDecided } from '../../assessment/backtest/toDecided';
import type { Replay, ReplayFailure } from '../../assessment/backtest/replay';
import { toIso } from '../../engine/model/iso';
import type { Plan } from '../../engine/model/plan';
import type { Iso, Report, VerdictOutcome, VerdictReason } from '../../engine/model/report';

/** What is printed of one rollout. */
export interface ReplayOutput {
  readonly version: string;
  readonly endedAt: Iso;
  /** The instant of the evaluation. */
  readonly at: Iso;
  /** The version of the next rollout, where it began before the checkpoint was due; '' where that is not known. */
  readonly cutBy: string | null;
  readonly result: JudgedReplay | { readonly error: { readonly kind: ReplayFailure; readonly message: string } };
}

export interface JudgedReplay {
  readonly checkpoint: string | null;
  readonly verdict: VerdictOutcome;
  readonly score: number | null;
  readonly coverage: number;
  /** What made the verdict what it is; each names its finding where there is one. */
  readonly decided: readonly VerdictReason[];
}

/** Everything that `dayone backtest` prints, as plain data. */
export interface BacktestOutput {
  readonly schemaVersion: 1;
  readonly plan: { readonly id: string; readonly title: string };
  /** The one asked for; null: each rollout's last one. */
  readonly checkpoint: string | null;
  readonly replays: readonly ReplayOutput[];
  readonly findings: readonly Cries[];
}

/** What is told of replays: the verdict of each with what decided it, and how often each measure and check cried. Pure. */
export function toOutput(
  { id, title }: Pick<Plan, 'id' | 'title'>,
  checkpoint: string | null,
  replays: readonly Replay[]
): BacktestOutput {
  const reports = replays.flatMap((replay) => (replay.kind === 'report' ? [replay.report] : []));
  return {
    schemaVersion: 1,
    plan: { id, title },
    checkpoint,
    replays: replays.map(toReplay),
    findings: toCries(reports),
  };
}

function toReplay(replay: Replay): ReplayOutput {
  const { version, endedAt, at, cutBy } = replay.rollout;
  const told = { endedAt: toIso(endedAt), at: toIso(at), cutBy };
  return replay.kind === 'report'
    ? { version: replay.report.deployment.version, ...told, result: toJudged(replay.report) }
    : { version, ...told, result: { error: { kind: replay.failure, message: replay.message } } };
}

function toJudged({ checkpoint, verdict, score }: Report): JudgedReplay {
  return {
    checkpoint,
    verdict: verdict.outcome,
    score: score.overall,
    coverage: score.coverage,
    decided: toDecided(verdict),
  };
}
