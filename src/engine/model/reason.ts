import type { Clause, Params, Reason, Translate, Words } from './finding';

/** A reason with its sentence. */
export function toReason(translate: Translate, code: string, params: Params = {}): Reason {
  return { code, params, text: translate(code, params) };
}

/** A reason as part of another sentence. */
export function toClause(code: string, params: Params = {}): Clause {
  return { code, params };
}

/** Words by themselves. */
export function toText(translate: Translate, words: Words): string {
  return typeof words === 'string' ? words : translate(words.code, words.params);
}

/** The words of a reason, for another sentence. */
export function clauseOf({ code, params }: Reason): Clause {
  return { code, params };
}
