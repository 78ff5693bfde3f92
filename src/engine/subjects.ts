import { alertRequests } from './alerts/judgeAlerts';
import { checkRequests } from './checks/checkRequests';
import { measureRequests } from './measures/measureRequests';
import type { EvidenceSet, Evidence, Request } from './model/evidence';
import type { Answers } from './model/context';
import type { Plan } from './model/plan';
import { itemRequests } from './sections/items';
import { loadRequests } from './sections/load';
import { logRequests } from './sections/logs';
import { monitoringRequests } from './sections/monitoring';
import { servicesRequests } from './sections/services';
import { traceRequests } from './sections/traces';
import type { Schedule } from './windows/schedule';

/** The requests of one subject of a plan by the role each plays in its judgement. */
export type Roles = Readonly<Record<string, Request>>;

/** Every subject of the plan with the requests it needs at this schedule, by kind and id. */
export function subjectsOf(plan: Plan, schedule: Schedule, present: boolean): ReadonlyMap<string, Roles> {
  const subjects: (readonly [string, Partial<Roles>])[] = [
    ...plan.measures.map((measure) => [`measure/${measure.id}`, measureRequests(measure, schedule)] as const),
    ...plan.checks.map((check) => [`check/${check.id}`, checkRequests(check, schedule)] as const),
    ...plan.security.map((item) => [`item/${item.id}`, itemRequests(item, schedule)] as const),
    ...plan.load.map((load) => [`load/${load.id}`, loadRequests(load, schedule)] as const),
    ...(plan.services === null ? [] : [['services', servicesRequests(plan.services, schedule)] as const]),
    ...(plan.alerts === null ? [] : [['alerts', alertRequests(plan.alerts, schedule, present)] as const]),
    ...(plan.logs === null ? [] : [['logs', logRequests(plan.logs, schedule)] as const]),
    ...(plan.traces === null ? [] : [['traces', traceRequests(plan.traces, schedule)] as const]),
    ['monitoring', monitoringRequests(plan, present)],
  ];
  return new Map(subjects.map(([key, roles]) => [key, defined(roles)]));
}

/** What only knows the present answers for instants at most this much before it, in milliseconds. */
export const PRESENT_MS = 300_000;

/** Whether what only knows the present was, or can be, asked for this schedule. */
export function isPresent({ present, horizon }: Pick<EvidenceSet, 'present' | 'horizon'>, schedule: Schedule): boolean {
  return present && horizon - schedule.now < PRESENT_MS;
}

/** All requests of a plan, each question once, in the plan's order. */
export function toRequests(subjects: ReadonlyMap<string, Roles>): readonly Request[] {
  const all = [...subjects.values()].flatMap((roles) => Object.values(roles));
  return [...new Map(all.map((request) => [request.id, request])).values()];
}

/** The answers of one subject; a request without an answer has failed (`pending`). */
export function answersOf(roles: Roles | undefined, evidence: EvidenceSet): Answers {
  return Object.fromEntries(Object.entries(roles ?? {}).map(([role, request]) => [role, evidence.answers[request.id] ?? PENDING]));
}

const PENDING: Evidence = Object.freeze({ status: 'failed', query: '', error: { kind: 'pending', message: 'not answered yet' } as const });

function defined(roles: Partial<Roles>): Roles {
  return Object.fromEntries(Object.entries(roles).filter((entry): entry is [string, Request] => entry[1] !== undefined));
}
