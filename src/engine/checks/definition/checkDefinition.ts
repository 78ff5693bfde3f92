import type { Context } from '../../model/context';
import type { Evidence, Request } from '../../model/evidence';
import type { Outcome, Params } from '../../model/finding';
import type { Check, Detector } from '../../model/plan';
import type { Point } from '../../model/report';
import type { Schedule } from '../../windows/schedule';

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
