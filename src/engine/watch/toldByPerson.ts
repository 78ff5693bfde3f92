import { RESULTS, wordsOf } from '../items/byPerson';
import type { Context } from '../model/context';
import type { Outcome } from '../model/finding';
import { toIso } from '../model/iso';
import { toReason } from '../model/reason';
import type { Note, Notes } from '../people/notes/note';
import type { Due } from './due';
import { lookedAt } from './lookedAt';
import { type Told, toTold } from './told';
import type { FindingsAt } from './watchFinding';

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
