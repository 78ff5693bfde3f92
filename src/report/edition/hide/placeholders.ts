const PLACEHOLDER = /(?<![\w-])(?:label|line|trace|address|query)-(\d{1,6})(?![\w-])/g;

const WHOLE = /^(?:label|line|trace|address|query)-\d+$/;

export type PlaceholderKind = 'label' | 'line' | 'trace' | 'address' | 'query';

/** A name for each hidden value, such as `label-3`: the same value always has the same. */
export interface Placeholders {
  readonly of: (value: string, kind: PlaceholderKind) => string;
  /** By the hidden value. */
  readonly given: ReadonlyMap<string, string>;
}

/** Numbers from `first` on, one sequence a kind. */
export function createPlaceholders(first: number): Placeholders {
  const given = new Map<string, string>();
  const next = new Map<PlaceholderKind, number>();
  const of = (value: string, kind: PlaceholderKind): string => {
    const known = given.get(value);
    if (known !== undefined) {
      return known;
    }
    const number = next.get(kind) ?? first;
    next.set(kind, number + 1);
    given.set(value, `${kind}-${number}`);
    return `${kind}-${number}`;
  };
  return { of, given };
}

/** Whether a value is a placeholder of an earlier redaction. */
export function isPlaceholder(value: string): boolean {
  return WHOLE.test(value);
}

/** The largest number that a text has behind the name of a placeholder; 0 where there is none. */
export function largestPlaceholder(text: string): number {
  return !text.includes('-')
    ? 0
    : [...text.matchAll(PLACEHOLDER)].reduce((largest, [, digits]) => Math.max(largest, Number(digits)), 0);
}
