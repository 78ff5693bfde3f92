import type { Evidence } from '../../model/evidence';
import type { Params } from '../../model/finding';
import type { Point } from '../../model/report';
import type { Judgement, Sighting } from './checkDefinition';

/** What is drawn beside a judgement. */
export interface Drawing {
  readonly series: readonly Point[];
  readonly limit: number | null;
}

export const NOTHING_DRAWN: Drawing = Object.freeze({ series: [], limit: null });

interface Words {
  readonly code: string;
  readonly params: Params;
  readonly drawing?: Drawing;
}

interface Found extends Words {
  readonly points01: number;
  readonly sightings: readonly Sighting[];
}

/** Nothing found: all points. Sightings may tell what was seen and tolerated. */
export function same({
  code,
  params,
  drawing = NOTHING_DRAWN,
  sightings = [],
}: Words & { readonly sightings?: readonly Sighting[] }): Judgement {
  return { outcome: 'same', points01: 1, code, params, sightings, ...drawing };
}

export function worse({ code, params, points01, sightings, drawing = NOTHING_DRAWN }: Found): Judgement {
  return { outcome: 'worse', points01, code, params, sightings, ...drawing };
}

export function inconclusive({ code, params, drawing = NOTHING_DRAWN }: Words): Judgement {
  return { outcome: 'inconclusive', points01: null, code, params, sightings: [], ...drawing };
}

export function noData({ code, params, drawing = NOTHING_DRAWN }: Words): Judgement {
  return { outcome: 'no-data', points01: null, code, params, sightings: [], ...drawing };
}

export function failed(code: string, params: Params): Judgement {
  return { outcome: 'failed', points01: null, code, params, sightings: [], ...NOTHING_DRAWN };
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
