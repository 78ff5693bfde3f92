import { evaluate } from '../engine/evaluate';
import type { EvidenceSet } from '../engine/model/evidence';
import type { Translate } from '../engine/model/finding';
import type { Plan } from '../engine/model/plan';
import type { Report } from '../engine/model/report';
import { isPresent, PRESENT_MS, subjectsOf, toRequests } from '../engine/subjects';
import { toSchedule } from '../engine/windows/toSchedule';
import type { Source } from '../sources/port';
import { collect } from './collect';
import { chooseDeployment, discover } from './discover';

export interface AssessInput {
  readonly plan: Plan;
  /** One for each of the plan's sources. */
  readonly sources: readonly Source[];
  /** The present, milliseconds since the epoch. */
  readonly clock: () => number;
  /** The instant to evaluate at; null: the present. Floored to the minute. */
  readonly at: number | null;
  /** A rollout's end that the user gave, or one of the deployments found; null: the last one found. */
  readonly rolloutEnd: number | null;
  /** Id of the checkpoint to judge; null: the last one due. */
  readonly checkpoint: string | null;
  readonly signal: AbortSignal;
  readonly translate: Translate;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly answered: number;
  readonly total: number;
  /** What is known so far; rows whose answer is outstanding have failed with kind `pending`. */
  readonly report: Report;
}

export type Assessment =
  | { readonly kind: 'report'; readonly report: Report; readonly evidence: EvidenceSet }
  | { readonly kind: 'no-deployment'; readonly lookedFor: LookedFor };

export interface LookedFor {
  readonly selector: string | null;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

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
