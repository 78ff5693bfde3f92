import { RESULTS, wordsOf } from '../../engine/items/judgeItem';
import type { Context } from '../../engine/model/context';
import {
  clauseOf,
  type Code,
  type Outcome,
  type Params,
  type Reason,
  toClause,
  toReason,
  type Words,
} from '../../engine/model/finding';
import { toIso } from '../../engine/model/time';
import type { Note, Notes } from '../../engine/notes/parseNote';
import type { Schedule } from '../../engine/windows/toSchedule';
import { isFindingKey } from '../plan';
import type { FindingsAt, WatchFinding } from './observing';
import type { WatchRound } from './plan';
import type { ScheduleRow } from './report';

/** One instant of a round, milliseconds; `next` is the round's next one, null at its last. */
export interface Due {
  readonly round: WatchRound;
  readonly at: number;
  readonly next: number | null;
}

/** What became of one due time. */
export type Told = Pick<ScheduleRow, 'state' | 'by' | 'findings' | 'reason'>;

export function toTold(state: Told['state'], reason: Reason): Told {
  return { state, by: null, findings: [], reason };
}

/** What the data said when a round was due: one finding that failed fails it, one that is not known leaves it unknown. */
export function toldByData({ round, at }: Due, findingsAt: FindingsAt, { schedule, translate }: Context): Told {
  const findings = findingsAt(lookedAt(at, schedule), round.looksAt);
  if (findings.length === 0) {
    return toTold('unknown', toReason(translate, 'watch.nothing'));
  }
  const { state, code, of } = judge(findings);
  const passed = findings.filter(isPassed).length;
  const params: Params = { passed, all: findings.length, warned: of.length, why: toWhy(of) };
  return { state, by: null, findings, reason: toReason(translate, code, params) };
}

interface Judged {
  readonly state: Told['state'];
  readonly code: Code;
  /** The findings that are told one by one. */
  readonly of: readonly WatchFinding[];
}

function judge(findings: readonly WatchFinding[]): Judged {
  const having = (wanted: WatchFinding['status']): readonly WatchFinding[] =>
    findings.filter(({ status }) => status === wanted);
  const [failed, unknown, warned] = [having('fail'), having('unknown'), having('warn')];
  if (failed.length > 0) {
    return { state: 'failed', code: 'watch.failed', of: failed };
  }
  if (unknown.length > 0) {
    return { state: 'unknown', code: 'watch.unknown', of: unknown };
  }
  return { state: 'passed', code: warned.length > 0 ? 'watch.warned' : 'watch.passed', of: warned };
}

function isPassed({ status }: WatchFinding): boolean {
  return status === 'pass' || status === 'warn';
}

const MOST = 3;

/** The first few with their reasons. */
function toWhy(findings: readonly WatchFinding[]): readonly Words[] {
  const told = findings
    .slice(0, MOST)
    .map((finding) => toClause('watch.told', { title: titleOf(finding), why: clauseOf(finding.reason) }));
  return findings.length > MOST ? [...told, '…'] : told;
}

/** A section has its title in the reader's language, the rest has one of the plan. */
function titleOf({ id, title }: WatchFinding): Words {
  return isFindingKey(id) ? toClause(`${id}.title`) : title;
}

/** Milliseconds before a round is due from which a result counts for it. */
const EARLY_MS = 1_800_000;

/**
 * What a person wrote down for a due time: the first result naming the round from half an hour before it until the round's next one. A note
 * counts for one due time alone, so due times have to be asked in their order. What the data said stands beside it and decides nothing.
 */
export function createToldByPerson(notes: Notes, findingsAt: FindingsAt, context: Context): (due: Due) => Told {
  const used = new Set<string>();
  return (due) => {
    const instant = lookedAt(due.at, context.schedule);
    const findings = instant > context.schedule.now ? [] : findingsAt(instant, due.round.looksAt);
    const note = notes.entries.find((entry) => !used.has(entry.id) && answers(entry, due));
    if (note === undefined) {
      return { ...whenSilent(due, notes, context), findings };
    }
    used.add(note.id);
    const { outcome, code } = RESULTS[note.result ?? 'n/a'];
    return {
      state: STATES[outcome] ?? 'unknown',
      by: note.by,
      findings,
      reason: toReason(context.translate, code, { why: wordsOf(note) }),
    };
  };
}

const STATES: Partial<Readonly<Record<Outcome, Told['state']>>> = Object.freeze({ same: 'passed', worse: 'failed' });

function answers({ kind, item, at }: Note, { round, at: due, next }: Due): boolean {
  return kind === 'check' && item === round.id && at >= due - EARLY_MS && at < (next ?? Infinity);
}

function whenSilent({ round, at }: Due, { status, message }: Notes, { schedule, translate }: Context): Told {
  if (status === 'failed') {
    return toTold('unknown', toReason(translate, 'evidence.failed', { message }));
  }
  if (status === 'not-asked') {
    return toTold('unknown', toReason(translate, 'watch.notAsked'));
  }
  const until = { until: toIso(at + round.grace) };
  return schedule.now > at + round.grace
    ? toTold('overdue', toReason(translate, 'watch.overdue', until))
    : toTold('to-come', toReason(translate, 'watch.waiting', until));
}

/** A due time that is still to come, or that lies after a later rollout; null where it can be told what became of it. */
export function toldOutside({ round, at }: Due, { schedule, translate }: Context): Told | null {
  const { now, day, step } = schedule;
  if (at > now) {
    return toTold('to-come', toReason(translate, 'watch.toCome', { dueAt: toIso(at) }));
  }
  if (at >= day.to + step) {
    return toTold('unknown', toReason(translate, 'watch.cut'));
  }
  const instant = lookedAt(at, schedule);
  return round.judgedBy === 'data' && instant > now
    ? toTold('to-come', toReason(translate, 'watch.settling', { at: toIso(instant) }))
    : null;
}

/** The instant whose data answers for a due time: inside the settle stretch there is too little, so its end is taken, as for the checkpoint 0h. */
export function lookedAt(due: number, { settledAt }: Schedule): number {
  return Math.max(due, settledAt);
}
