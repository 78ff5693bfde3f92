import { evaluate } from '../engine/evaluate';
import type { EvidenceSet } from '../engine/model/evidence';
import type { Report } from '../engine/model/report';
import { isPresent, subjectsOf, toRequests } from '../engine/subjects';
import { toSchedule } from '../engine/windows/toSchedule';
import type { AssessInput } from './assessment';
import { collect } from './collect';

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
