import type { Deployment } from '../../engine/model/evidence';
import { toSchedule } from '../../engine/windows/toSchedule';
import type { BacktestInput, Rollout } from './replay';

const MINUTE = 60_000;

export interface Found {
  /** Rollouts that a report would find, oldest first. */
  readonly deployments: readonly Deployment[];
  /** Ends of rollouts that were given, milliseconds; '' is their version. */
  readonly ends: readonly number[];
  /** The present, on the minute. */
  readonly horizon: number;
}

/** When to look at which rollout, oldest first: the ends where there are any, else the last ones found. */
export function toRollouts(input: BacktestInput, found: Found): readonly Rollout[] {
  const { deployments, ends } = found;
  if (ends.length === 0) {
    return deployments.slice(-input.last).map((deployment) => toRollout(input, found, { deployment, isGiven: false }));
  }
  const ordered = [...new Set(ends)].sort((a, b) => a - b);
  return ordered.map((end) =>
    toRollout(input, found, {
      deployment: { id: '', version: '', previousVersion: null, startedAt: end, endedAt: end, source: 'given' },
      isGiven: true,
    })
  );
}

interface Taken {
  readonly deployment: Deployment;
  readonly isGiven: boolean;
}

function toRollout(
  input: BacktestInput,
  { deployments, ends, horizon }: Found,
  { deployment, isGiven }: Taken
): Rollout {
  const due = dueOf(input, deployment, horizon);
  const starts = [
    ...deployments.map(({ startedAt, version }) => ({ at: startedAt, version })),
    ...ends.map((at) => ({ at, version: '' })),
  ];
  const next = starts.filter(({ at }) => at > deployment.endedAt).sort((a, b) => a.at - b.at)[0];
  const isCut = next !== undefined && next.at < due;
  const { version, endedAt } = deployment;
  return {
    version,
    endedAt,
    rolloutEnd: isGiven ? endedAt : null,
    at: Math.min(isCut ? next.at : due, horizon),
    cutBy: isCut ? next.version : null,
  };
}

/** On the next minute, since evaluations stand on minutes. */
function dueOf({ plan, checkpoint, translate }: BacktestInput, deployment: Deployment, horizon: number): number {
  const { checkpoints } = toSchedule({
    plan,
    deployment,
    deployments: [deployment],
    now: horizon,
    horizon,
    checkpoint: null,
    translate,
  });
  const wanted = checkpoint === null ? checkpoints.at(-1) : checkpoints.find(({ id }) => id === checkpoint);
  return Math.ceil((wanted?.dueAt ?? horizon) / MINUTE) * MINUTE;
}
