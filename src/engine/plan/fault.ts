import { distance } from 'fastest-levenshtein';
import type { Code, Params } from '../model/finding';

/** One thing that is wrong with a plan. `line` and `column` count from 1; `pack` is set where the fault lies in a pack. */
export interface PlanFault {
  /** Such as `measures[3].tolerance`; '' for the whole text. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly pack: string | null;
  readonly code: Code;
  readonly params: Params;
  readonly message: string;
  /** A known word that is close to the one given. */
  readonly suggestion: string | null;
}

/** A fault before it has a place and words. */
export interface RawFault {
  readonly path: Path;
  readonly code: Code;
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

/** One line a fault: `line 12, column 5: measures[2].tolerence: unknown key; did you mean "tolerance"?`. */
export function describeFaults(faults: readonly PlanFault[]): readonly string[] {
  return faults.map(({ line, column, path, message, suggestion, pack }) => {
    const where = `${pack === null ? '' : `pack ${pack}, `}line ${line}, column ${column}`;
    const hint = suggestion === null ? '' : `; did you mean "${suggestion}"?`;
    return `${where}: ${path === '' ? '' : `${path}: `}${message}${hint}`;
  });
}

/** Longer than any word that is known. */
const LONGEST = 100;

/** The known word nearest to a mistyped one, where it is near enough to be meant; else null. */
export function suggest(given: string, known: readonly string[]): string | null {
  if (given.length > LONGEST) {
    return null;
  }
  const ranked = known
    .map((word) => ({ word, away: away(given.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.away - b.away || (a.word < b.word ? -1 : 1));
  const [best] = ranked;
  return best !== undefined && best.away <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
}

/** Edits; two letters that changed places count as one. */
function away(given: string, word: string): number {
  const edits = distance(given, word);
  return edits === 2 && sorted(given) === sorted(word) ? 1 : edits;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** A mapping of YAML or JSON. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
