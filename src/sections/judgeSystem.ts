import { runCheck, toCheckFinding } from '../engine/checks/runCheck';
import { judgeMeasure, toMeasureFinding } from '../engine/judge/judgeMeasure';
import type { AnswersOf, Context } from '../engine/model/context';
import type { Finding } from '../engine/model/finding';
import type { Plan } from '../engine/model/plan';
import type { ComparisonRow, Report } from '../engine/model/report';
import { judgeAlerts, toAlertFinding } from './alerts/judge';
import { judgeCapacity, toCapacityFinding } from './capacity/judge';
import { toBrief } from './comparison/judge';
import { judgeCertificates, toCertificatesFinding } from './probes/certificates';
import { judgeProbes, toProbesFinding } from './probes/judge';
import { judgeServices, toServicesFinding } from './services/judge';

type Sections = Pick<Report, 'services' | 'checks' | 'probes' | 'certificates' | 'capacity' | 'alerts'>;

export interface JudgedSystem extends Sections {
  readonly rows: readonly ComparisonRow[];
  readonly findings: readonly Finding[];
}

/** What data alone can tell of the system: measures, checks, services, probes, certificates, capacities and alerts. */
export function judgeSystem(plan: Plan, answers: AnswersOf, context: Context): JudgedSystem {
  const rows = plan.measures.map((measure) => judgeMeasure(measure, answers(`measure/${measure.id}`), context));
  const checks = plan.checks.map((check) => runCheck(check, answers(`check/${check.id}`), context));
  const capacity = plan.capacity.map((rule) => judgeCapacity(rule, answers(`capacity/${rule.id}`), context));
  const services = plan.services === null ? [] : judgeServices(plan.services, answers('services'), context);
  const probes = plan.probes === null ? [] : judgeProbes(plan.probes, answers('probes'), context);
  const certificates =
    plan.certificates === null ? [] : judgeCertificates(plan.certificates, answers('certificates'), context);
  const alerts = plan.alerts === null ? null : judgeAlerts(plan.alerts, answers('alerts'), context);
  return {
    rows,
    checks,
    capacity,
    services,
    probes,
    certificates,
    alerts,
    findings: [
      ...rows.map((row) => ({ ...toMeasureFinding(row), brief: toBrief(row, context.translate) })),
      ...checks.map(toCheckFinding),
      ...capacity.map(toCapacityFinding),
      ...(plan.services === null ? [] : [toServicesFinding(plan.services, services, context)]),
      ...(plan.probes === null ? [] : [toProbesFinding(plan.probes, probes, context)]),
      ...(plan.certificates === null ? [] : [toCertificatesFinding(plan.certificates, certificates, context)]),
      ...(plan.alerts === null || alerts === null ? [] : [toAlertFinding(plan.alerts, alerts)]),
    ],
  };
}
