import type { Question } from '../../src/engine/model/evidence';
import type { Source } from '../../src/sources/port';

export type Fault =
  | 'refused'
  | 'hanging'
  | 'unauthorized'
  | 'serverError'
  | 'malformed'
  | 'page'
  | 'nothing'
  | 'otherShape'
  | 'empty'
  | 'huge'
  | 'cancelled';

export interface Subject {
  readonly name: string;
  /** The question that the fault hits, and one that it does not. */
  readonly hit: Question;
  readonly spared: Question;
  /** A source whose server has this fault for `hit`; null: it has none. */
  readonly open: (fault: Fault | null) => Source;
}

/** Milliseconds a request of a subject may take. */
export const TIMEOUT_MS = 30;
