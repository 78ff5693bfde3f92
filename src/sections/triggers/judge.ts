import type { Context } from '../../engine/model/context';
import { clauseOf, type Finding, type Reason, type Status, toReason, type Translate } from '../../engine/model/finding';
import type { ItemRow } from '../../engine/model/itemRow';
import { type Notes, toWritten } from '../../engine/notes/parseNote';
import { toGate } from '../../engine/scoring/toGate';
import { isOpen } from '../incidents/judge';
import type { Trigger } from './plan';
import type { TriggerRow } from './report';

const MINUTE = 60_000;

interface Known {
  readonly notes: Notes;
  readonly translate: Translate;
}

/**
 * A trigger is tripped where its item is worse or an open incident names it. One for a person is quiet as long as nobody names it, which
 * is only known where the notes were read.
 */
export function judgeTrigger(
  { item, severity, action, escalateTo, respondWithin }: Trigger,
  row: ItemRow,
  known: Known
): TriggerRow {
  const { state, reason } = stateOf(row, known);
  return {
    id: item.id,
    title: item.title,
    severity,
    judgedBy: row.judgedBy,
    state,
    status: statusOf(state, severity),
    action,
    escalateTo,
    respondWithinMinutes: respondWithin / MINUTE,
    finding: row.finding,
    reason,
    query: row.query,
  };
}

function stateOf(
  row: ItemRow,
  { notes, translate }: Known
): { readonly state: TriggerRow['state']; readonly reason: Reason } {
  const named = notes.entries.filter((note) => note.trigger === row.id && isOpen(note)).at(-1);
  if (named !== undefined) {
    return { state: 'tripped', reason: toWritten(named.text) };
  }
  if (row.outcome === 'worse') {
    return { state: 'tripped', reason: row.reason };
  }
  if (row.judgedBy === 'person' && row.outcome === 'no-data' && notes.status === 'read') {
    return { state: 'quiet', reason: toReason(translate, 'trigger.unnamed') };
  }
  return { state: row.outcome === 'same' || row.outcome === 'better' ? 'quiet' : 'unknown', reason: row.reason };
}

function statusOf(state: TriggerRow['state'], severity: TriggerRow['severity']): Status {
  if (state === 'tripped') {
    return severity === 'critical' ? 'fail' : 'warn';
  }
  return state === 'quiet' ? 'pass' : 'unknown';
}

/** A tripped critical trigger stops a go-live; a tripped warning is a warning. */
export function toTripped(triggers: readonly TriggerRow[], { translate }: Context): readonly Finding[] {
  return triggers
    .filter(({ state }) => state === 'tripped')
    .map(({ id, title, severity, reason }) => ({
      ...toGate({ id, title }, toReason(translate, 'gate.tripped', { title, why: clauseOf(reason) })),
      critical: severity === 'critical',
    }));
}
