import type { Context } from '../../engine/model/context';
import { type Finding, toReason } from '../../engine/model/finding';
import { toIso } from '../../engine/model/time';
import type { Notes } from '../../engine/notes/parseNote';
import { toGate } from '../../engine/scoring/toGate';
import type { SignoffRule } from './plan';
import type { SignoffRow } from './report';

/** Each sign-off with the latest decision since the rollout's end; open without one. */
export function toSignoffs(rules: readonly SignoffRule[], { entries, rolloutEnd }: Notes): readonly SignoffRow[] {
  const decisions = entries.filter(({ kind, at }) => kind === 'signoff' && at >= rolloutEnd);
  return rules.map(({ id, role, title }): SignoffRow => {
    const last = decisions.filter(({ signoff }) => signoff === id).at(-1);
    if (last === undefined) {
      return { id, role, title, state: 'open', by: null, at: null, note: null };
    }
    return {
      id,
      role,
      title,
      state: last.decision === 'approve' ? 'approved' : 'rejected',
      by: last.by,
      at: toIso(last.at),
      note: last.text === '' ? null : last.text,
    };
  });
}

/** A rejected sign-off stops a go-live. */
export function toRejected(signoffs: readonly SignoffRow[], { translate }: Context): readonly Finding[] {
  return signoffs
    .filter(({ state }) => state === 'rejected')
    .map(({ id, role, title, by }) =>
      toGate({ id, title: role }, toReason(translate, 'gate.rejected', { role, title, by }))
    );
}
