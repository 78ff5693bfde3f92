import { judgeAlerts, toAlertFinding } from './alerts/judgeAlerts';
import { runCheck } from './checks/runCheck';
import { toCheckFinding } from './checks/toCheckFinding';
import { judgeMeasure } from './measures/judgeMeasure';
import { toMeasureFinding } from './measures/toMeasureFinding';
import { valueInWindow } from './measures/valueInWindow';
import type { Context } from './model/context';
import type { Deployment, EvidenceSet } from './model/evidence';
import type { Finding, Translate } from './model/finding';
import { toIso, toReportSpan } from './model/iso';
import type { Plan } from './model/plan';
import type { ComparisonRow, ComparisonTable, Report } from './model/report';
import { toScore } from './scoring/toScore';
import { toVerdict } from './scoring/toVerdict';
import { analyseTable } from './sections/analysis';
import { judgeItem, toItemFinding } from './sections/items';
import { toLoadRow } from './sections/load';
import { toLogSection } from './sections/logs';
import { toMonitoring } from './sections/monitoring';
import { judgeServices, toServicesFinding } from './sections/services';
import { toSourceRows } from './sections/sources';
import { toBrief } from './sections/toBrief';
import { toSummary } from './sections/summary';
import { toTraceSection } from './sections/traces';
import { toTrajectoryRow } from './sections/trajectory';
import { answersOf, isPresent, subjectsOf, toRequests } from './subjects';
import type { Schedule } from './windows/schedule';
import { toSchedule } from './windows/toSchedule';

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
  const judged = judge(plan, evidence, context);
  const score = toScore(plan, judged.findings);
  const verdict = toVerdict({ findings: judged.findings, score, alerts: judged.sections.alerts, sources: judged.sections.sources, schedule, translate: options.translate });
  return {
    schemaVersion: 1,
    plan: { id: plan.id, title: plan.title, description: plan.description },
    deployment: toReportDeployment(evidence.deployment),
    ...toReportWindows(schedule),
    verdict,
    score: score.score,
    ...judged.sections,
    summary: toSummary({ findings: judged.findings, services: judged.sections.services, checks: judged.sections.checks, score, translate: options.translate }),
    ...LATER,
  };
}

/** Sections that no plan fills yet: they are there, and empty. */
const LATER = Object.freeze({
  endpoints: [], probes: [], certificates: [], checklist: [], schedule: [], journal: [], incidents: [], triggers: [],
  signoffs: [], people: [], usage: [], observations: [], actions: [], recommendations: [],
});

type Sections = Pick<Report, 'services' | 'comparisons' | 'trajectory' | 'load' | 'checks' | 'logs' | 'traces' | 'alerts' | 'monitoring' | 'security' | 'sources'>;

function judge(plan: Plan, evidence: EvidenceSet, context: Context): { findings: readonly Finding[]; sections: Sections } {
  const subjects = subjectsOf(plan, context.schedule, isPresent(evidence, context.schedule));
  const answers = (key: string): ReturnType<typeof answersOf> => answersOf(subjects.get(key), evidence);
  const rows = plan.measures.map((measure) => judgeMeasure(measure, answers(`measure/${measure.id}`), context));
  const checks = plan.checks.map((check) => runCheck(check, answers(`check/${check.id}`), context));
  const security = plan.security.map((item) => judgeItem(item, answers(`item/${item.id}`), context));
  const services = plan.services === null ? [] : judgeServices(plan.services, answers('services'), context);
  const alerts = plan.alerts === null ? null : judgeAlerts(plan.alerts, answers('alerts'), context);
  const ignored = new Set(plan.security.filter(({ noData }) => noData === 'ignore').map(({ id }) => id));
  return {
    findings: [
      ...rows.map((row) => ({ ...toMeasureFinding(row), brief: toBrief(row, context.translate) })),
      ...checks.map(toCheckFinding),
      ...security.map((row) => toItemFinding(row, row.outcome === 'no-data' && ignored.has(row.id))),
      ...(plan.services === null ? [] : [toServicesFinding(plan.services, services, context)]),
      ...(plan.alerts === null || alerts === null ? [] : [toAlertFinding(plan.alerts, alerts, context)]),
    ],
    sections: {
      services,
      comparisons: toTables(plan, rows, context),
      trajectory: toTrajectory({ plan, rows, context, answers }),
      load: plan.load.map((load) => toLoadRow(load, answers(`load/${load.id}`), context.schedule)),
      checks,
      logs: plan.logs === null ? null : toLogSection(plan.logs, answers('logs'), context),
      traces: plan.traces === null ? null : toTraceSection(plan.traces, answers('traces'), context),
      alerts,
      monitoring: toMonitoring(answers('monitoring')),
      security,
      sources: toSourceRows(toRequests(subjects), evidence, plan.sources),
    },
  };
}

function toTables(plan: Plan, rows: readonly ComparisonRow[], context: Context): readonly ComparisonTable[] {
  return plan.groups.flatMap(({ id, title }) => {
    const mine = rows.filter((row) => plan.measures.some((measure) => measure.id === row.id && measure.group === id));
    return mine.length === 0 ? [] : [{ id, title, analysis: analyseTable(mine, context), rows: mine }];
  });
}

interface TrajectoryParts {
  readonly plan: Plan;
  readonly rows: readonly ComparisonRow[];
  readonly context: Context;
  readonly answers: (key: string) => ReturnType<typeof answersOf>;
}

function toTrajectory({ plan, rows, context, answers }: TrajectoryParts): Report['trajectory'] {
  return plan.measures.flatMap((measure) => {
    const row = rows.find(({ id }) => id === measure.id);
    if (!measure.trajectory || row === undefined) {
      return [];
    }
    const mine = answers(`measure/${measure.id}`);
    return [toTrajectoryRow({ measure, row, schedule: context.schedule, valueIn: (window) => valueInWindow(measure, mine, window) })];
  });
}

function pick(evidence: EvidenceSet): Pick<EvidenceSet, 'deployment' | 'deployments' | 'horizon'> {
  const { deployment, deployments, horizon } = evidence;
  return { deployment, deployments, horizon };
}

function toReportDeployment({ id, version, previousVersion, startedAt, endedAt, source }: Deployment): Report['deployment'] {
  return { id, version, previousVersion, startedAt: toIso(startedAt), endedAt: toIso(endedAt), source };
}

function toReportWindows(schedule: Schedule): Pick<Report, 'evaluatedAt' | 'checkpoint' | 'checkpoints' | 'windows'> {
  const { baseline, release, current } = schedule;
  return {
    evaluatedAt: toIso(schedule.now),
    checkpoint: schedule.checkpoint?.id ?? null,
    checkpoints: schedule.checkpoints.map(({ id, hours, state, dueAt, window }) => ({ id, hours, state, dueAt: toIso(dueAt), window: toReportSpan(window) })),
    windows: {
      current: current && toReportSpan(current),
      baseline: baseline && { ...toReportSpan(baseline), kind: baseline.kind },
      release: release && { ...toReportSpan(release), kind: release.kind },
      stepSeconds: schedule.step / 1000,
      notes: schedule.notes,
    },
  };
}
