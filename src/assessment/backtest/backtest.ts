import { assess } from '../assess';
import { discover } from '../discover';
import { silenceOf } from '../silenceOf';
import type { Backtest, BacktestInput, Replay, ReplayFailure, Rollout } from './replay';
import { toRollouts } from './toRollouts';

const MINUTE = 60_000;

/**
 * What reports would have said of earlier rollouts, each as of the instant its last checkpoint was due, one after another so that servers
 * are asked no more at once than by one report. Rollouts are the given ones, or those that a report would find. One that cannot be judged does not stop the others; it does not reject.
 */
export async function backtest(input: BacktestInput): Promise<Backtest> {
  const horizon = Math.floor(input.clock() / MINUTE) * MINUTE;
  const { deployments, failure } = await discover(input, horizon);
  const rollouts = toRollouts(input, { deployments, ends: input.rolloutEnds, horizon });
  if (rollouts.length === 0) {
    const { selector, label, lookback, source } = input.plan.deployment;
    return failure === null
      ? { kind: 'no-deployment', lookedFor: { selector, label, from: horizon - lookback, to: horizon } }
      : { kind: 'not-answered', source, error: failure };
  }
  const replays: Replay[] = [];
  for (const rollout of rollouts) {
    input.onReplay?.({ number: replays.length + 1, total: rollouts.length, rollout });
    replays.push(await replay(input, rollout));
  }
  return { kind: 'replays', replays };
}

async function replay(
  { plan, sources, clock, checkpoint, signal, translate }: BacktestInput,
  rollout: Rollout
): Promise<Replay> {
  const { at, rolloutEnd } = rollout;
  try {
    const assessment = await assess({ plan, sources, clock, checkpoint, signal, translate, at, rolloutEnd });
    if (assessment.kind === 'no-deployment') {
      return failed(rollout, 'unavailable', 'the rollout was not found again');
    }
    const { report } = assessment;
    const silence = silenceOf(report.sources);
    if (silence !== null) {
      return failed(rollout, silence.refused ? 'refused' : 'unavailable', silence.why);
    }
    return report.deployment.source === 'unknown'
      ? failed(rollout, 'unavailable', `${plan.deployment.source} did not say which version was there`)
      : { kind: 'report', rollout, report };
  } catch (error) {
    return failed(rollout, 'broken', error instanceof Error ? error.message : String(error));
  }
}

function failed(rollout: Rollout, failure: ReplayFailure, message: string): Replay {
  return { kind: 'failed', rollout, failure, message };
}
