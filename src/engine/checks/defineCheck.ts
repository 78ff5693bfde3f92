import type { Context } from '../model/context';
import type { Evidence, Request } from '../model/evidence';
import { type Outcome, type Params, type Status, toReason } from '../model/finding';
import type { Check, Detector } from '../model/plan';
import type { CheckFinding, CheckRow, Point } from '../model/report';
import { toIso } from '../model/reportValues';
import type { Schedule } from '../windows/toSchedule';

export type CheckOf<D extends Detector> = Extract<Check, { readonly detector: D }>;

/** The requests of one check by the role each answer plays; a role that this schedule has no window for is left out. */
export type CheckRequests = Readonly<Record<string, Request>>;

/** Answers by role, the declared ones and no more. */
export type CheckAnswers = Readonly<Partial<Record<string, Evidence>>>;

/** One place where something was found. Instants in milliseconds, `value` and `limit` in the check's unit. */
export interface Sighting {
  readonly labels: Readonly<Record<string, string>>;
  readonly from: number | null;
  readonly to: number | null;
  readonly value: number | null;
  readonly limit: number | null;
  readonly code: string;
  readonly params: Params;
  readonly example?: string;
}

/** What a detector says, without words. `points01` is null where nothing was judged. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly points01: number | null;
  readonly code: string;
  readonly params: Params;
  readonly sightings: readonly Sighting[];
  readonly series: readonly Point[];
  readonly limit: number | null;
}

/** A detector: what it needs, and what it makes of the answers. Pure; may throw, which `runCheck` turns into a failed row. */
export interface Detection<C> {
  readonly requests: (check: C, schedule: Schedule) => CheckRequests;
  readonly judge: (check: C, answers: CheckAnswers, context: Context) => Judgement;
  /** The role whose query the row shows. */
  readonly shows: string;
}

export type CheckDefinition = Detection<Check>;

/** A detector as the registry holds it: handed any check, it takes its own kind and throws on another. */
export function defineCheck<D extends Detector>(detector: D, detection: Detection<CheckOf<D>>): CheckDefinition {
  const own = (check: Check): CheckOf<D> => {
    if (isOf(check, detector)) {
      return check;
    }
    throw new Error(`${detector} was handed a check of ${check.detector}`);
  };
  return {
    requests: (check, schedule) => detection.requests(own(check), schedule),
    judge: (check, answers, context) => detection.judge(own(check), answers, context),
    shows: detection.shows,
  };
}

function isOf<D extends Detector>(check: Check, detector: D): check is CheckOf<D> {
  return check.detector === detector;
}

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

export interface RowParts {
  readonly check: Check;
  readonly judgement: Judgement;
  readonly query: string;
}

/** The row of a check: its own fields, the judgement, and the sentences. Every reason carries the check's `unit` and `title`. */
export function toCheckRow({ check, judgement, query }: RowParts, context: Context): CheckRow {
  const { id, title, component, weight, critical, detector, unit, source } = check;
  const { outcome, points01, code, params, sightings, series, limit } = judgement;
  const reason = toReason(context.translate, code, { title, unit, ...params });
  const findings = sightings.map((sighting) => toCheckFinding(sighting, check, context));
  const status = statusOf(judgement, critical);
  return {
    id,
    title,
    component,
    weight,
    critical,
    detector,
    outcome,
    status,
    points01,
    detail: reason.text,
    reason,
    findings,
    unit,
    source,
    query,
    series,
    limit,
  };
}

function toCheckFinding(
  { labels, from, to, value, limit, code, params, example }: Sighting,
  { title, unit }: Check,
  { translate }: Context
): CheckFinding {
  return {
    labels,
    from: from === null ? null : toIso(from),
    to: to === null ? null : toIso(to),
    value,
    limit,
    reason: toReason(translate, code, { title, unit, ...params }),
    example: example ?? null,
  };
}

function statusOf({ outcome, points01 }: Judgement, critical: boolean): Status {
  if (points01 === null) {
    return 'unknown';
  }
  if (outcome === 'worse') {
    return critical ? 'fail' : 'warn';
  }
  return 'pass';
}
