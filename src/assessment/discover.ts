import type { Deployment, SourceFailure, SourceState } from '../engine/model/evidence';
import { toIso } from '../engine/model/iso';
import type { Plan } from '../engine/model/plan';
import { toRequest } from '../engine/model/request';
import { seriesOf } from '../engine/model/series';
import type { Grid } from '../engine/model/time';
import { toDeployments } from '../engine/windows/toDeployments';
import type { AssessInput } from './assessment';
import { askOne } from './collect';
import { findAnnotated } from './findAnnotated';

export interface Known {
  readonly deployments: readonly Deployment[];
  readonly states: readonly SourceState[];
  /** Why the source that knows versions did not answer; null where it did, or is not asked. */
  readonly failure: SourceFailure | null;
}

/** Prometheus answers at most 11,000 points a series. */
const MOST_POINTS = 10_500;

type Looking = Pick<AssessInput, 'plan' | 'sources' | 'clock' | 'signal'>;

/** Rollouts in the time that the plan looks back, oldest first: those that its version label shows, else those that are written down. */
export async function discover(input: Looking, horizon: number): Promise<Known> {
  const known = await findLabelled(input, horizon);
  const { annotations } = input.plan;
  if (known.deployments.length > 0 || annotations === null) {
    return known;
  }
  const { deployments, state } = await findAnnotated(input, annotations, horizon);
  return { ...known, deployments, states: [...known.states, state] };
}

async function findLabelled(input: Looking, horizon: number): Promise<Known> {
  const { deployment: rule } = input.plan;
  if (rule.selector === null) {
    return { deployments: [], states: [], failure: null };
  }
  const grid = toLookback(input.plan, horizon);
  const request = toRequest(rule.source, { kind: 'presence', selector: rule.selector, label: rule.label, grid });
  const { answers, state } = await askOne(input, { id: rule.source, requests: [request], onAnswer: () => undefined });
  const answer = answers[request.id];
  return {
    deployments: toDeployments(seriesOf(answer), rule.label, grid),
    states: [state],
    failure: answer?.status === 'failed' ? answer.error : null,
  };
}

function toLookback({ deployment, windows }: Plan, horizon: number): Grid {
  const step = windows.step * Math.ceil(deployment.lookback / windows.step / MOST_POINTS);
  const to = Math.floor(horizon / step) * step;
  return { from: to - Math.floor(deployment.lookback / step) * step, to, step };
}

interface Wanted {
  readonly rolloutEnd: number | null;
  readonly horizon: number;
}

/** The rollout that was given (with the version found near it, if any), else the last one found; null where there is none. */
export function chooseDeployment({ deployments, failure }: Known, { rolloutEnd, horizon }: Wanted): Deployment | null {
  if (rolloutEnd !== null) {
    return toGiven(deployments, rolloutEnd);
  }
  const last = deployments.filter(({ startedAt }) => startedAt < horizon).at(-1);
  if (last !== undefined) {
    return last;
  }
  return failure !== null
    ? { id: 'unknown', version: '', previousVersion: null, startedAt: horizon, endedAt: horizon, source: 'unknown' }
    : null;
}

/** A given end within this of a found rollout means that rollout, milliseconds. */
const NEAR_MS = 600_000;

function toGiven(deployments: readonly Deployment[], rolloutEnd: number): Deployment {
  const near = deployments.find(
    ({ startedAt, endedAt }) => rolloutEnd >= startedAt - NEAR_MS && rolloutEnd <= endedAt + NEAR_MS
  );
  const startedAt = Math.min(near?.startedAt ?? rolloutEnd, rolloutEnd);
  const version = near?.version ?? '';
  return {
    id: `${version === '' ? 'rollout' : version}@${toIso(rolloutEnd)}`,
    version,
    previousVersion: near?.previousVersion ?? null,
    startedAt,
    endedAt: rolloutEnd,
    source: 'given',
  };
}
