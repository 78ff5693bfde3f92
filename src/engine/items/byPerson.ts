import type { Outcome, Translate, Words } from '../model/finding';
import { toIso } from '../model/iso';
import type { Item } from '../model/plan';
import { toClause, toReason } from '../model/reason';
import type { Note, Notes } from '../people/notes/note';
import { type ItemJudgement, NOT_APPLICABLE, toPoints, toStatus, UNJUDGED } from './judgement';

/** By the latest result that a person wrote down for the item; open until there is one. */
export function byPerson({ id, critical }: Item, notes: Notes, translate: Translate): ItemJudgement {
  if (notes.status === 'failed') {
    return {
      ...UNJUDGED,
      outcome: 'failed',
      status: 'unknown',
      points01: null,
      reason: toReason(translate, 'evidence.failed', { message: notes.message }),
    };
  }
  const last = notes.entries.filter(({ kind, item }) => kind === 'check' && item === id).at(-1);
  if (last === undefined) {
    return {
      ...UNJUDGED,
      outcome: 'no-data',
      status: 'unknown',
      points01: null,
      reason: toReason(translate, 'item.open'),
    };
  }
  const { outcome, code } = RESULTS[last.result ?? 'n/a'];
  return {
    ...UNJUDGED,
    outcome,
    status: toStatus(outcome, critical),
    points01: toPoints(outcome),
    reason: toReason(translate, code, { why: wordsOf(last) }),
    by: last.by,
    at: toIso(last.at),
  };
}

type Result = NonNullable<Note['result']>;

export const RESULTS: Readonly<Record<Result, { readonly outcome: Outcome; readonly code: string }>> = Object.freeze({
  pass: { outcome: 'same', code: 'item.passed' },
  fail: { outcome: 'worse', code: 'item.failed' },
  'n/a': { outcome: 'no-data', code: NOT_APPLICABLE },
});

export function wordsOf({ text }: Note): Words {
  return text === '' ? toClause('item.noWords') : text;
}
