import type { Context } from '../model/context';
import { clauseOf, type Finding, type Params, type Reason, toClause, toReason, type Words } from '../model/finding';
import type { IncidentRow, SignoffRow, TriggerRow } from '../model/report';
import type { Notes } from '../notes/parseNote';

export interface GateInput {
  readonly incidents: readonly IncidentRow[];
  readonly signoffs: readonly SignoffRow[];
  readonly triggers: readonly TriggerRow[];
  /** Where they could not be read, a gate may stand that nobody knows of. */
  readonly notes: Notes;
}

/**
 * What stops a go-live by itself: an open blocker, a rejected sign-off, a tripped critical trigger. A tripped warning trigger is a warning.
 * A gate weighs nothing, so it changes neither score nor coverage. What could not be judged is none: the finding behind it says so.
 */
export function toGateFindings(
  { incidents, signoffs, triggers, notes }: GateInput,
  { translate }: Context
): readonly Finding[] {
  const because = (code: string, params: Params): Reason => toReason(translate, code, params);
  const blockers = incidents.filter(({ blocker, state }) => blocker && state === 'open');
  const rejected = signoffs.filter(({ state }) => state === 'rejected');
  const tripped = triggers.filter(({ state }) => state === 'tripped');
  return [
    ...blockers.map(({ id, title }) => toGate({ id, title }, because('gate.blocker', { title }))),
    ...rejected.map(({ id, role, title, by }) =>
      toGate({ id, title: role }, because('gate.rejected', { role, title, by }))
    ),
    ...tripped.map(({ id, title, severity, reason }) => ({
      ...toGate({ id, title }, because('gate.tripped', { title, why: clauseOf(reason) })),
      critical: severity === 'critical',
    })),
    ...(notes.status === 'failed'
      ? [toUnknown(toClause('gate.notes'), because('evidence.failed', { message: notes.message }))]
      : []),
  ];
}

function toGate({ id, title }: Pick<Finding, 'id' | 'title'>, reason: Reason): Finding {
  return {
    id,
    kind: 'gate',
    title,
    component: 'operations',
    weight: 0,
    critical: true,
    outcome: 'worse',
    missed: false,
    points01: 0,
    ignored: false,
    reason,
  };
}

/** A blocker that cannot be read may be there: less evidence gives no better verdict. */
function toUnknown(title: Words, reason: Reason): Finding {
  return { ...toGate({ id: 'annotations', title }, reason), outcome: 'failed', points01: null };
}
