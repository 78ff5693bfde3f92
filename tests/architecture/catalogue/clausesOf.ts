import type { Clause } from '../../../src/engine/model/finding';

/** Everything in a value that has a code and params: reasons with their text, and the clauses within them. */
export function clausesOf(value: unknown): readonly Clause[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const within = Object.values(value).flatMap(clausesOf);
  return isClause(value) ? [value, ...within] : within;
}

function isClause(value: object): value is Clause {
  return 'code' in value && typeof value.code === 'string' && 'params' in value && typeof value.params === 'object';
}
