import { itemRequests } from '../engine/items/judgeItem';
import type { Answers } from '../engine/model/context';
import type { Evidence, EvidenceSet, Request } from '../engine/model/evidence';
import type { Item } from '../engine/model/plan';
import type { Schedule } from '../engine/windows/toSchedule';
import { SECTIONS } from './index';
import type { Plan } from './plan';
import type { AskInput, Roles, Section, Subject } from './section';

const ALL: readonly Section[] = Object.values(SECTIONS);

/** Every subject of the plan with the requests it needs at this schedule, by kind and id. */
export function subjectsOf(plan: Plan, schedule: Schedule, present: boolean): ReadonlyMap<string, Roles> {
  const input: AskInput = { plan, schedule, present };
  const items = itemsOf(plan).map((item): Subject => [`item/${item.id}`, itemRequests(item, schedule)]);
  const subjects = [...ALL.flatMap((section) => section.subjects?.(input) ?? []), ...items];
  return new Map(subjects.map(([key, roles]) => [key, defined(roles)]));
}

/** Every line that is judged one by one, wherever the plan has it. */
export function itemsOf(plan: Plan): readonly Item[] {
  return ALL.flatMap((section) => section.items?.(plan) ?? []);
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
