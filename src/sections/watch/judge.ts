import type { Context } from '../../engine/model/context';
import { toIso } from '../../engine/model/time';
import type { Notes } from '../../engine/notes/parseNote';
import type { Plan } from '../plan';
import type { FindingsAt } from './observing';
import type { WatchRound } from './plan';
import type { ScheduleRow } from './report';
import { createToldByPerson, type Due, type Told, toldByData, toldOutside } from './tell';

export interface WatchInput {
  readonly plan: Plan;
  readonly context: Context;
  readonly notes: Notes;
  readonly findingsAt: FindingsAt;
}

const HOUR = 3_600_000;

/** Every due time of every round of the watch with what became of it, by time, then in the plan's order. */
export function toWatch({ plan, context, notes, findingsAt }: WatchInput): readonly ScheduleRow[] {
  const { rolloutEnd } = context.schedule;
  const byPerson = createToldByPerson(notes, findingsAt, context);
  const tell = (due: Due): Told =>
    toldOutside(due, context) ?? (due.round.judgedBy === 'data' ? toldByData(due, findingsAt, context) : byPerson(due));
  return plan.schedule
    .flatMap((round) => duesOf(round, rolloutEnd))
    .sort((a, b) => a.at - b.at)
    .map((due) => toRow(due, tell(due), (due.at - rolloutEnd) / HOUR));
}

function duesOf(round: WatchRound, rolloutEnd: number): readonly Due[] {
  const times = [...round.at].sort((a, b) => a - b).map((after) => rolloutEnd + after);
  return times.map((at, index) => ({ round, at, next: times[index + 1] ?? null }));
}

/** Of an hour, so that an id stays short. */
const PARTS = 1000;

function toRow({ round, at }: Due, told: Told, hours: number): ScheduleRow {
  const { id, title, judgedBy, steps } = round;
  return {
    id: `${id}@${Math.round(PARTS * hours) / PARTS}h`,
    round: id,
    title,
    hours,
    dueAt: toIso(at),
    judgedBy,
    steps,
    ...told,
  };
}
