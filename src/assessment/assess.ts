import { evaluate } from '../engine/evaluate';
import type { EvidenceSet } from '../engine/model/evidence';
import { isPresent, PRESENT_MS, subjectsOf, toRequests } from '../engine/subjects';
import { toSchedule } from '../engine/windows/toSchedule';
import { collect } from './collect';
import { chooseDeployment, discover } from './discover';
import type { Assessment, AssessInput } from './assessment';

const MINUTE = 60_000;

/** Finds the deployment, asks every source side by side and evaluates. Failures of sources are evidence; it does not reject. */
export async function assess(input: AssessInput): Promise<Assessment> {
  const { plan, checkpoint, translate } = input;
  const horizon = Math.floor((input.at ?? input.clock()) / MINUTE) * MINUTE;
  const known = await discover(input, horizon);
  const deployment = chooseDeployment(known, { rolloutEnd: input.rolloutEnd, horizon });
  if (deployment === null) {
    const { selector, label, lookback } = plan.deployment;
    return { kind: 'no-deployment', lookedFor: { selector, label, from: horizon - lookback, to: horizon } };
  }
  const base: EvidenceSet = {
    answers: {},
    sources: known.states,
    deployments: known.deployments,
    deployment,
    horizon,
    present: Math.abs(input.clock() - horizon) < PRESENT_MS,
  };
  const options = { now: horizon, checkpoint, translate };
  const schedule = toSchedule({ plan, deployment, deployments: base.deployments, horizon, ...options });
  const requests = toRequests(subjectsOf(plan, schedule, isPresent(base, schedule)));
  const evidence = await collect(input, { requests, base, onEvidence: (progress) => report(input, progress, options) });
  return { kind: 'report', report: evaluate(plan, evidence, options), evidence };
}

interface Partial {
  readonly answered: number;
  readonly total: number;
  readonly evidence: EvidenceSet;
}

function report({ plan, onProgress }: AssessInput, { answered, total, evidence }: Partial, options: Parameters<typeof evaluate>[2]): void {
  onProgress?.({ answered, total, report: evaluate(plan, evidence, options) });
}
