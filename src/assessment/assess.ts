import type { Deployment, EvidenceSet, Request } from '../engine/model/evidence';
import { toSchedule } from '../engine/windows/toSchedule';
import { evaluate, type EvaluateOptions } from '../sections/evaluate';
import type { Plan } from '../sections/plan';
import type { Report } from '../sections/report';
import { isPresent, PRESENT_MS, subjectsOf, toRequests } from '../sections/subjects';
import type { AssessInput, Assessment, Progress } from './assessment';
import { collect } from './collect';
import { chooseDeployment, discover, type Known } from './discover';

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
  const evidence = await collect(input, {
    requests,
    base: { ...base, answers: unasked(plan, requests, { known, deployment }) },
    onEvidence: (collected) => input.onProgress?.(toProgress(plan, collected, options)),
  });
  return { kind: 'report', report: evaluate(plan, evidence, options), evidence };
}

interface Found {
  readonly known: Known;
  readonly deployment: Deployment;
}

/** A source that could not even say which versions there are is not asked about windows that nobody knows: all of it failed. */
function unasked(
  plan: Plan,
  requests: readonly Request[],
  { known: { failure }, deployment }: Found
): EvidenceSet['answers'] {
  if (failure === null || deployment.source !== 'unknown') {
    return {};
  }
  const mine = requests.filter(({ source }) => source === plan.deployment.source);
  return Object.fromEntries(mine.map(({ id }) => [id, { status: 'failed', query: '', error: failure } as const]));
}

interface Collected {
  readonly answered: number;
  readonly total: number;
  readonly evidence: EvidenceSet;
}

/** The report so far is made when it is read: answers come in faster than a page is drawn. */
function toProgress(plan: Plan, { answered, total, evidence }: Collected, options: EvaluateOptions): Progress {
  return {
    answered,
    total,
    get report() {
      return evaluate(plan, evidence, options);
    },
  };
}

export interface CheckpointReports {
  /** By checkpoint id: what each would have said when it was due. */
  readonly reports: Readonly<Record<string, Report>>;
  readonly evidence: EvidenceSet;
}

/**
 * The reports of all checkpoints that were due, from evidence that `assess` collected and what is still missing: a clock window
 * each. Asked together, so that five checkpoints cost few requests more than one.
 */
export async function assessCheckpoints(
  input: Pick<AssessInput, 'plan' | 'sources' | 'clock' | 'signal' | 'translate'>,
  known: EvidenceSet
): Promise<CheckpointReports> {
  const { plan, translate } = input;
  const options = { now: known.horizon, translate };
  const { deployment, deployments, horizon } = known;
  const scheduleAt = (checkpoint: string | null): ReturnType<typeof toSchedule> =>
    toSchedule({ plan, deployment, deployments, horizon, checkpoint, ...options });
  const due = scheduleAt(null)
    .checkpoints.filter(({ state }) => state !== 'ahead')
    .map(({ id }) => id);
  const schedules = due.map(scheduleAt);
  const requests = schedules.flatMap((schedule) => toRequests(subjectsOf(plan, schedule, isPresent(known, schedule))));
  const evidence = await collect(input, {
    requests: [...new Map(requests.map((request) => [request.id, request])).values()],
    base: known,
    onEvidence: () => undefined,
  });
  return {
    evidence,
    reports: Object.fromEntries(
      due.map((checkpoint) => [checkpoint, evaluate(plan, evidence, { ...options, checkpoint })])
    ),
  };
}
