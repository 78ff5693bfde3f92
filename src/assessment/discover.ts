import {
  type Deployment,
  type Evidence,
  type SourceFailure,
  type SourceState,
  toRequest,
} from '../engine/model/evidence';
import type { AnnotationRules } from '../engine/model/plan';
import { seriesOf } from '../engine/model/series';
import { type Grid, toIso } from '../engine/model/time';
import { TAG } from '../engine/notes/readNotes';
import { toDeployments } from '../engine/windows/toDeployments';
import type { Plan } from '../sections/plan';
import type { AssessInput } from './assessment';
import { askOne } from './collect';

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

const MOST = 1000;

/** The tag, besides the product's and the plan's, of an annotation that marks a rollout. */
const KIND = 'deployment';

export interface Annotated {
  /** Oldest first; none where nobody answered. Nobody writes a version down. */
  readonly deployments: readonly Deployment[];
  readonly state: SourceState;
}

/** Rollouts that are written down as annotations within the plan's time to look back. */
export async function findAnnotated(
  input: Pick<AssessInput, 'plan' | 'sources' | 'clock' | 'signal'>,
  { source }: AnnotationRules,
  horizon: number
): Promise<Annotated> {
  const request = toRequest(source, {
    kind: 'annotations',
    tags: [TAG, input.plan.id, KIND],
    span: spanOf(input.plan, horizon),
    limit: MOST,
  });
  const { answers, state } = await askOne(input, { id: source, requests: [request], onAnswer: () => undefined });
  return { deployments: deploymentsIn(answers[request.id]), state };
}

function spanOf({ deployment }: Plan, horizon: number): { readonly from: number; readonly to: number } {
  return { from: horizon - deployment.lookback, to: horizon };
}

function deploymentsIn(answer: Evidence | undefined): readonly Deployment[] {
  const annotations =
    answer?.status === 'observed' && answer.data.kind === 'annotations' ? answer.data.annotations : [];
  const rollouts = annotations.map(({ time, timeEnd }): Deployment => ({
    id: `rollout@${toIso(timeEnd ?? time)}`,
    version: '',
    previousVersion: null,
    startedAt: time,
    endedAt: timeEnd ?? time,
    source: 'annotation',
  }));
  return rollouts.sort((a, b) => a.endedAt - b.endedAt);
}
