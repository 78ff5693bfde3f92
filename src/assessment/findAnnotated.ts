import type { Deployment, Evidence, SourceState } from '../engine/model/evidence';
import { toIso } from '../engine/model/iso';
import type { AnnotationRules, Plan } from '../engine/model/plan';
import { toRequest } from '../engine/model/request';
import { TAG } from '../engine/people/annotationRequests';
import type { AssessInput } from './assessment';
import { askOne } from './collect';

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
