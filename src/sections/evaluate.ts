import { valueInWindow } from '../engine/judge/judgeMeasure';
import type { AnswersOf, Context } from '../engine/model/context';
import type { Deployment, EvidenceSet } from '../engine/model/evidence';
import type { Translate } from '../engine/model/finding';
import type { Plan } from '../engine/model/plan';
import type { ComparisonRow, ComparisonTable, Report } from '../engine/model/report';
import { toIso, toReportSpan } from '../engine/model/reportValues';
import { type Notes, readNotes } from '../engine/notes/readNotes';
import { toScore } from '../engine/scoring/toScore';
import { toVerdict } from '../engine/scoring/toVerdict';
import { type Schedule, toSchedule } from '../engine/windows/toSchedule';
import { toMonitoring } from './alerts/monitoring';
import { analyseTable } from './comparison/judge';
import { toInsights } from './conclusions/judge';
import { toEndpoints } from './endpoints/judge';
import { toNearMisses } from './incidents/nearMisses';
import { toJournal } from './journal/judge';
import { judgePeople } from './judgePeople';
import { judgeSystem } from './judgeSystem';
import { toProgress } from './progress/judge';
import { toLogSection } from './signals/logs';
import { toTraceSection } from './signals/traces';
import { toSourceRows, versionOf } from './sources/judge';
import { answersOf, isPresent, type Roles, SERVERS, subjectsOf, toRequests } from './subjects';
import { toTrajectoryRow } from './trajectory/judge';
import { toLoadRow } from './trajectory/load';
import { toUsageRow } from './usage/judge';
import { toSummary } from './verdict/judge';
import { toWatch } from './watch/judge';
import { createFindingsAt } from './watch/looks';

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
  const subjects = subjectsOf(plan, schedule, isPresent(evidence, schedule));
  const answers: AnswersOf = (key) => answersOf(subjects.get(key), evidence);
  const notes = readNotes(answers('annotations')['annotations'], schedule);
  const system = judgeSystem(plan, answers, context);
  const people = judgePeople({ plan, answers, context, notes, known: system.findings });
  const findings = [...system.findings, ...people.findings];
  const score = toScore(plan, findings);
  const { services, checks, probes, certificates, capacity, alerts } = system;
  const { security, checklist, triggers, signoffs } = people;
  const sources = toSources({ plan, evidence, subjects, answers });
  const told = tell({ plan, rows: system.rows, answers, context, notes });
  const incidents = [
    ...people.incidents,
    ...toNearMisses({ plan, rows: system.rows, services, probes, checks, answers, context }),
  ];
  const report = {
    schemaVersion: 1 as const,
    plan: { id: plan.id, title: plan.title, description: plan.description },
    deployment: toReportDeployment(evidence.deployment),
    ...toReportWindows(schedule),
    verdict: toVerdict({ findings, score, alerts, sources, schedule, translate: options.translate }),
    score: score.score,
    summary: toSummary({ findings, services, checks, score, translate: options.translate }),
    services,
    probes,
    certificates,
    checks,
    capacity,
    alerts,
    security,
    checklist,
    triggers,
    signoffs,
    incidents,
    ...told,
    sources,
    nextReviewAt: toNextReview(plan, schedule),
  };
  return { ...report, ...toInsights(report, { context, findings }) };
}

interface Telling {
  readonly plan: Plan;
  readonly rows: readonly ComparisonRow[];
  readonly answers: AnswersOf;
  readonly context: Context;
  readonly notes: Notes;
}

type Told = Pick<
  Report,
  | 'comparisons'
  | 'trajectory'
  | 'load'
  | 'endpoints'
  | 'endpointTotals'
  | 'logs'
  | 'traces'
  | 'monitoring'
  | 'usage'
  | 'schedule'
  | 'journal'
  | 'people'
  | 'progress'
>;

/** The sections that give no findings of their own. */
function tell({ plan, rows, answers, context, notes }: Telling): Told {
  return {
    comparisons: toTables(plan, rows, context),
    trajectory: toTrajectory({ plan, rows, context, answers }),
    load: plan.load.map((load) => toLoadRow(load, answers(`load/${load.id}`), context.schedule)),
    ...(plan.endpoints === null
      ? { endpoints: [], endpointTotals: null }
      : toEndpoints(plan.endpoints, answers('endpoints'), context)),
    logs: plan.logs === null ? null : toLogSection(plan.logs, answers('logs'), context),
    traces: plan.traces === null ? null : toTraceSection(plan.traces, answers('traces'), context),
    monitoring: toMonitoring(answers('monitoring')),
    usage: plan.usage.map((quantity) => toUsageRow(quantity, answers(`usage/${quantity.id}`), context)),
    schedule: toWatch({ plan, context, notes, findingsAt: createFindingsAt({ plan, context, answersOf: answers }) }),
    journal: toJournal(notes, context.schedule),
    people: plan.people,
    progress: toProgress(plan.progress, context.translate),
  };
}

function toTables(plan: Plan, rows: readonly ComparisonRow[], context: Context): readonly ComparisonTable[] {
  return plan.groups.flatMap(({ id, title }) => {
    const mine = rows.filter((row) => plan.measures.some((measure) => measure.id === row.id && measure.group === id));
    return mine.length === 0 ? [] : [{ id, title, analysis: analyseTable(mine, context), rows: mine }];
  });
}

function toTrajectory({ plan, rows, context, answers }: Omit<Telling, 'notes'>): Report['trajectory'] {
  return plan.measures.flatMap((measure) => {
    const row = rows.find(({ id }) => id === measure.id);
    if (!measure.trajectory || row === undefined) {
      return [];
    }
    const mine = answers(`measure/${measure.id}`);
    return [toTrajectoryRow({ measure, row, ...context, valueIn: (window) => valueInWindow(measure, mine, window) })];
  });
}

interface Asked {
  readonly plan: Plan;
  readonly evidence: EvidenceSet;
  readonly subjects: ReadonlyMap<string, Roles>;
  readonly answers: AnswersOf;
}

function toSources({ plan, evidence, subjects, answers }: Asked): Report['sources'] {
  const versions = new Map(Object.entries(answers(SERVERS)).map(([id, answer]) => [id, versionOf(answer)]));
  const judged = new Map([...subjects].filter(([key]) => key !== SERVERS));
  return toSourceRows({ requests: toRequests(judged), evidence, planned: plan.sources, versions });
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
