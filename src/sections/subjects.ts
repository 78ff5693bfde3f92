import { checkRequests } from '../engine/checks/runCheck';
import { itemRequests } from '../engine/items/judgeItem';
import { measureRequests } from '../engine/judge/measureRequests';
import type { Answers } from '../engine/model/context';
import type { Evidence, EvidenceSet, Request } from '../engine/model/evidence';
import type { Item, Plan } from '../engine/model/plan';
import { annotationRequests } from '../engine/notes/readNotes';
import type { Schedule } from '../engine/windows/toSchedule';
import { alertRequests } from './alerts/judge';
import { monitoringRequests } from './alerts/monitoring';
import { capacityRequests } from './capacity/judge';
import { endpointRequests } from './endpoints/judge';
import { certificateRequests } from './probes/certificates';
import { probeRequests } from './probes/judge';
import { servicesRequests } from './services/judge';
import { logRequests } from './signals/logs';
import { traceRequests } from './signals/traces';
import { serverRequests } from './sources/judge';
import { loadRequests } from './trajectory/load';
import { usageRequests } from './usage/judge';

/** The requests of one subject of a plan by the role each plays in its judgement. */
export type Roles = Readonly<Record<string, Request>>;

type Subject = readonly [key: string, roles: Partial<Roles>];

/** Every subject of the plan with the requests it needs at this schedule, by kind and id. */
export function subjectsOf(plan: Plan, schedule: Schedule, present: boolean): ReadonlyMap<string, Roles> {
  const subjects: readonly Subject[] = [
    ...plan.measures.map((measure): Subject => [`measure/${measure.id}`, measureRequests(measure, schedule)]),
    ...plan.checks.map((check): Subject => [`check/${check.id}`, checkRequests(check, schedule)]),
    ...itemsOf(plan).map((item): Subject => [`item/${item.id}`, itemRequests(item, schedule)]),
    ...plan.load.map((load): Subject => [`load/${load.id}`, loadRequests(load, schedule)]),
    ...plan.capacity.map((rule): Subject => [`capacity/${rule.id}`, capacityRequests(rule, schedule)]),
    ...plan.usage.map((quantity): Subject => [`usage/${quantity.id}`, usageRequests(quantity, schedule)]),
    ...one('services', plan.services, (rules) => servicesRequests(rules, schedule)),
    ...one('endpoints', plan.endpoints, (rules) => endpointRequests(rules, schedule)),
    ...one('probes', plan.probes, (rules) => probeRequests(rules, schedule)),
    ...one('certificates', plan.certificates, (rules) => certificateRequests(rules, schedule)),
    ...one('alerts', plan.alerts, (rules) => alertRequests(rules, schedule, present)),
    ...one('logs', plan.logs, (rules) => logRequests(rules, schedule)),
    ...one('traces', plan.traces, (rules) => traceRequests(rules, schedule)),
    ['monitoring', monitoringRequests(plan, present)],
    ['annotations', annotationRequests(plan, schedule)],
    [SERVERS, serverRequests(plan, present)],
  ];
  return new Map(subjects.map(([key, roles]) => [key, defined(roles)]));
}

/** The subject that asks each server for its version, by source. */
export const SERVERS = 'servers';

function one<Rules>(key: string, rules: Rules | null, ask: (rules: Rules) => Partial<Roles>): readonly Subject[] {
  return rules === null ? [] : [[key, ask(rules)]];
}

/** Every line that is judged one by one, wherever the plan has it. */
export function itemsOf({
  security,
  checklist,
  triggers,
}: Pick<Plan, 'security' | 'checklist' | 'triggers'>): readonly Item[] {
  return [...security, ...checklist.flatMap(({ items }) => items), ...triggers.map(({ item }) => item)];
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
  return Object.fromEntries(
    Object.entries(roles ?? {}).map(([role, request]) => [role, evidence.answers[request.id] ?? PENDING])
  );
}

const PENDING: Evidence = Object.freeze({
  status: 'failed',
  query: '',
  error: { kind: 'pending', message: 'not answered yet' } as const,
});

function defined(roles: Partial<Roles>): Roles {
  return Object.fromEntries(
    Object.entries(roles).filter((entry): entry is [string, Request] => entry[1] !== undefined)
  );
}
