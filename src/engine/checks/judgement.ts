import type { Evidence } from '../model/evidence';
import type { Code, Outcome, Params } from '../model/finding';
import type { Point } from '../model/schema';

/** One place where something was found. Instants in milliseconds, `value` and `limit` in the check's unit. */
export interface Occurrence {
  readonly labels: Readonly<Record<string, string>>;
  readonly from: number | null;
  readonly to: number | null;
  readonly value: number | null;
  readonly limit: number | null;
  readonly code: Code;
  readonly params: Params;
  readonly example?: string;
}

/** The name of the series in which something was found; '' where it has none. */
export function nameOfOccurrence(occurrence: Occurrence | undefined): string {
  const name = occurrence?.params['name'];
  return typeof name === 'string' ? name : '';
}

/** What a detector says, without words. `points01` is null where nothing was judged. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly points01: number | null;
  readonly code: Code;
  readonly params: Params;
  readonly occurrences: readonly Occurrence[];
  readonly series: readonly Point[];
  readonly limit: number | null;
}

/** What is drawn beside a judgement. */
export interface Drawing {
  readonly series: readonly Point[];
  readonly limit: number | null;
}

export const NOTHING_DRAWN: Drawing = Object.freeze({ series: [], limit: null });

interface Words {
  readonly code: Code;
  readonly params: Params;
  readonly drawing?: Drawing;
}

interface Found extends Words {
  readonly points01: number;
  readonly occurrences: readonly Occurrence[];
}

/** Nothing found: all points. Occurrences may tell what was seen and tolerated. */
export function same({
  code,
  params,
  drawing = NOTHING_DRAWN,
  occurrences = [],
}: Words & { readonly occurrences?: readonly Occurrence[] }): Judgement {
  return { outcome: 'same', points01: 1, code, params, occurrences, ...drawing };
}

export function worse({ code, params, points01, occurrences, drawing = NOTHING_DRAWN }: Found): Judgement {
  return { outcome: 'worse', points01, code, params, occurrences, ...drawing };
}

export function inconclusive({ code, params, drawing = NOTHING_DRAWN }: Words): Judgement {
  return { outcome: 'inconclusive', points01: null, code, params, occurrences: [], ...drawing };
}

export function noData({ code, params, drawing = NOTHING_DRAWN }: Words): Judgement {
  return { outcome: 'no-data', points01: null, code, params, occurrences: [], ...drawing };
}

export function failed(code: Code, params: Params): Judgement {
  return { outcome: 'failed', points01: null, code, params, occurrences: [], ...NOTHING_DRAWN };
}

/** Evidence that did not come: an answer that is missing counts as not answered yet. */
export function failedEvidence(evidence: Evidence | undefined): Judgement | null {
  if (evidence === undefined) {
    return failed('check.failed', { kind: 'pending', message: 'not answered yet' });
  }
  if (evidence.status === 'failed') {
    return failed('check.failed', { kind: evidence.error.kind, message: evidence.error.message });
  }
  return null;
}

/** Before the first checkpoint there is no current window to look at. */
export function notYetDue(): Judgement {
  return inconclusive({ code: 'check.notYetDue', params: {} });
}
