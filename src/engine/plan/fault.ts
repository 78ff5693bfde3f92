import type { Params } from '../model/finding';

/** One thing that is wrong with a plan. `line` and `column` count from 1; `pack` is set where the fault lies in a pack. */
export interface PlanFault {
  /** Such as `measures[3].tolerance`; '' for the whole text. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly pack: string | null;
  readonly code: string;
  readonly params: Params;
  readonly message: string;
  /** A known word that is close to the one given. */
  readonly suggestion: string | null;
}

/** A fault before it has a place and words. */
export interface RawFault {
  readonly path: Path;
  readonly code: string;
  readonly params?: Params;
  readonly suggestion?: string | null;
  /** The place is the key, not its value. */
  readonly atKey?: boolean;
  /** The path is that of this pack's own text. */
  readonly pack?: string;
  /** Set where the text has no parts to look the path up in. */
  readonly place?: Place;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Path = readonly (string | number)[];

export function toPathText(path: Path): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    ''
  );
}
