import type { words } from '../words.en';

/** Keys of the catalogue by folder: each folder's `words.en.ts` adds its own, so that a code nobody has words for does not compile. */
export interface Codes {
  readonly engine: keyof typeof words;
}

/** A key of the catalogue. */
export type Code = Codes[keyof Codes];

/** Any text may stand for a code in a file, which another version may have written: a translator says one that it does not know as it is. */
export function isSavedCode(_text: string): _text is Code {
  return true;
}

export const OUTCOMES = ['better', 'same', 'worse', 'inconclusive', 'no-data', 'failed'] as const;

export type Outcome = (typeof OUTCOMES)[number];

export const STATUSES = ['pass', 'warn', 'fail', 'unknown'] as const;

/** `pass`: all points. `warn`: some, or none and not critical. `fail`: none. `unknown`: not judged. */
export type Status = (typeof STATUSES)[number];

export type Params = Readonly<Record<string, Param>>;

export type Param = string | number | boolean | null | Clause | readonly Words[];

/** Words inside a sentence that are made by the same translator, so that a sentence can be told again in another language. */
export interface Clause {
  readonly code: Code;
  readonly params: Params;
}

/** What a person wrote, or a clause. */
export type Words = string | Clause;

/** Why, as a code for machines, figures, and a sentence made by the translator that was handed in. */
export interface Reason {
  readonly code: Code;
  readonly params: Params;
  readonly text: string;
}

/** Words for a code: `translate('measure.same', { … })`. Pure. */
export type Translate = (code: Code, params: Params) => string;

/** In the order in which findings are told. */
export const FINDING_KINDS = [
  'measure',
  'check',
  'capacity',
  'services',
  'probes',
  'certificates',
  'alerts',
  'item',
  'gate',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** What scoring needs to know of any measure, check, item or section. */
export interface Finding {
  readonly id: string;
  /** `gate`: a tripped trigger, a rejected sign-off or an open blocker, which weighs nothing and stops the go-live. */
  readonly kind: FindingKind;
  readonly title: Words;
  readonly component: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly outcome: Outcome;
  /** The target, where there is one, was missed. */
  readonly missed: boolean;
  /** 0 to 1; null where it was not judged, which lowers coverage. */
  readonly points01: number | null;
  /** Taken out by the plan's `noData: ignore`: no weight, and said so. */
  readonly ignored: boolean;
  readonly reason: Reason;
  /** The reason in a clause, where it has a shorter one. */
  readonly brief?: Reason;
}

/** A finding whose title the plan wrote. */
export interface PlannedFinding extends Finding {
  readonly title: string;
}

/** A reason with its sentence. */
export function toReason(translate: Translate, code: Code, params: Params = {}): Reason {
  return { code, params, text: translate(code, params) };
}

/** A reason as part of another sentence. */
export function toClause(code: Code, params: Params = {}): Clause {
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

const MOST = 8;

/** The first titles; more than a few say less than their number. */
export function toNames(titles: readonly Words[]): readonly Words[] {
  return titles.length > MOST ? [...titles.slice(0, MOST), '…'] : titles;
}
