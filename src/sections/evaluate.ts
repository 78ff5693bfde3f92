import type { AnswersOf, Context } from '../engine/model/context';
import type { Deployment, EvidenceSet } from '../engine/model/evidence';
import { type Finding, FINDING_KINDS, type Translate } from '../engine/model/finding';
import { toIso, toReportSpan } from '../engine/model/time';
import { readNotes } from '../engine/notes/readNotes';
import { type Schedule, toSchedule } from '../engine/windows/toSchedule';
import { toInsights } from './conclusions/judge';
import { SECTIONS } from './index';
import type { Plan } from './plan';
import type { Report } from './report';
import { type JudgeInput, type Section, STAGES } from './section';
import { SERVERS } from './sources/judge';
import { answersOf, isPresent, itemsOf, subjectsOf, toRequests } from './subjects';
import { createFindingsAt } from './watch/looks';
import type { FindingsAt } from './watch/observing';

export interface EvaluateOptions {
  /** The instant of the evaluation, milliseconds; at most the evidence's horizon. */
  readonly now: number;
  /** Id of the checkpoint to judge; null: the last one due. */
  readonly checkpoint: string | null;
  readonly translate: Translate;
}

/** The report of a plan over its evidence. Pure: the same input gives the same bytes; the order of evidence does not matter. */
export function evaluate(plan: Plan, evidence: EvidenceSet, options: EvaluateOptions): Report {
  const schedule = toSchedule({ plan, ...pick(evidence), ...options });
  const context: Context = { schedule, translate: options.translate };
  const judged = judgeAll({ plan, evidence, context });
  return { ...judged.report, ...toInsights(judged.report, { context, findings: judged.findings }) };
}

interface Evaluation {
  readonly plan: Plan;
  readonly evidence: EvidenceSet;
  readonly context: Context;
}

type Judgement = Pick<JudgeInput, 'report' | 'findings'>;

const ALL: readonly Section[] = Object.values(SECTIONS);

/** Every section in the order of the stages: a later one sees what the earlier ones made. */
function judgeAll({ plan, evidence, context }: Evaluation): Judgement {
  const { schedule } = context;
  const subjects = subjectsOf(plan, schedule, isPresent(evidence, schedule));
  const answers: AnswersOf = (key) => answersOf(subjects.get(key), evidence);
  const input: Omit<JudgeInput, keyof Judgement> = {
    plan,
    evidence,
    context,
    answers,
    notes: readNotes(answers('annotations')['annotations'], schedule),
    requests: toRequests(new Map([...subjects].filter(([key]) => key !== SERVERS))),
    observedAt: observedAt(plan, answers, context),
  };
  const judges = STAGES.flatMap((stage) => ALL.flatMap(({ judge }) => (judge?.stage === stage ? [judge] : [])));
  return judges.reduce<Judgement>(
    (known, judge) => {
      const { parts, findings = [] } = judge.run({ ...input, ...known });
      return { report: { ...known.report, ...parts }, findings: inOrder([...known.findings, ...findings]) };
    },
    { report: toEmptyReport(plan, evidence, schedule), findings: [] }
  );
}

/** What the data said of any finding at an earlier instant. */
export function observedAt(plan: Plan, answers: AnswersOf, context: Context): FindingsAt {
  return createFindingsAt({
    looks: ALL.flatMap((section) => section.observe?.(plan, answers) ?? []),
    items: itemsOf(plan),
    context,
    answersOf: answers,
    window: plan.windows.window,
  });
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind));
}

/** A report in which nothing is judged yet; its fields in the order in which it is written. */
function toEmptyReport(plan: Plan, evidence: EvidenceSet, schedule: Schedule): Report {
  const { minimum, minimumCoverage } = plan.score;
  return {
    schemaVersion: 1,
    plan: { id: plan.id, title: plan.title, description: plan.description },
    deployment: toReportDeployment(evidence.deployment),
    ...toReportWindows(schedule),
    verdict: { outcome: 'incomplete', reasons: [], wouldChange: [] },
    score: { overall: null, coverage: 0, minimum, minimumCoverage, components: [] },
    summary: [],
    services: [],
    probes: [],
    certificates: [],
    checks: [],
    capacity: [],
    alerts: null,
    security: [],
    checklist: [],
    triggers: [],
    signoffs: [],
    incidents: [],
    comparisons: [],
    trajectory: [],
    load: [],
    endpoints: [],
    endpointTotals: null,
    logs: null,
    traces: null,
    monitoring: { rules: null, targets: null },
    usage: [],
    schedule: [],
    journal: [],
    people: [],
    progress: [],
    sources: [],
    nextReviewAt: toNextReview(plan, schedule),
    observations: [],
    actions: [],
    recommendations: [],
  };
}

/** The next checkpoint while there is one, then the plan's review after the last. */
function toNextReview(plan: Plan, { checkpoints }: Schedule): Report['nextReviewAt'] {
  const next = checkpoints.find(({ state }) => state === 'ahead') ?? null;
  const last = checkpoints.at(-1);
  return next !== null ? toIso(next.dueAt) : last === undefined ? null : toIso(last.dueAt + plan.reviewAfter);
}

function pick(evidence: EvidenceSet): Pick<EvidenceSet, 'deployment' | 'deployments' | 'horizon'> {
  const { deployment, deployments, horizon } = evidence;
  return { deployment, deployments, horizon };
}

function toReportDeployment({
  id,
  version,
  previousVersion,
  startedAt,
  endedAt,
  source,
}: Deployment): Report['deployment'] {
  return { id, version, previousVersion, startedAt: toIso(startedAt), endedAt: toIso(endedAt), source };
}

function toReportWindows(schedule: Schedule): Pick<Report, 'evaluatedAt' | 'checkpoint' | 'checkpoints' | 'windows'> {
  const { baseline, release, current } = schedule;
  return {
    evaluatedAt: toIso(schedule.now),
    checkpoint: schedule.checkpoint?.id ?? null,
    checkpoints: schedule.checkpoints.map(({ id, hours, state, dueAt, window }) => ({
      id,
      hours,
      state,
      dueAt: toIso(dueAt),
      window: toReportSpan(window),
    })),
    windows: {
      current: current && toReportSpan(current),
      baseline: baseline && { ...toReportSpan(baseline), kind: baseline.kind },
      release: release && { ...toReportSpan(release), kind: release.kind },
      stepSeconds: schedule.step / 1000,
      notes: schedule.notes,
    },
  };
}
