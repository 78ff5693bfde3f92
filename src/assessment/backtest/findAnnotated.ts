import type { EvidenceSet } from '../../engine/model/evidence';
import { toRequest } from '../../engine/model/request';
import { TAG } from '../../engine/people/annotationRequests';
import { askOne } from '../collect';
import type { BacktestInput } from './replay';

const MOST = 1000;

/** The tag, besides the product's and the plan's, of an annotation that marks a rollout. */
const KIND = 'deployment';

/** Ends of the rollouts that are written down as annotations within the plan's time to look back; null where nobody was asked or answered. */
export async function findAnnotated(input: BacktestInput, horizon: number): Promise<readonly number[] | null> {
  const { id, annotations, deployment } = input.plan;
  if (annotations === null) {
    return null;
  }
  const span = { from: horizon - deployment.lookback, to: horizon };
  const request = toRequest(annotations.source, { kind: 'annotations', tags: [TAG, id, KIND], span, limit: MOST });
  const { answers } = await askOne(input, { id: annotations.source, requests: [request], onAnswer: () => undefined });
  return endsOf(answers[request.id]);
}

function endsOf(answer: EvidenceSet['answers'][string] | undefined): readonly number[] | null {
  if (answer === undefined || answer.status === 'failed') {
    return null;
  }
  return answer.status === 'observed' && answer.data.kind === 'annotations' ? answer.data.annotations.map(({ time, timeEnd }) => timeEnd ?? time) : [];
}
