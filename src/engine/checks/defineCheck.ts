import {
  boolean,
  type InferOutput,
  literal,
  type ObjectEntries,
  optional,
  strictObject,
  type StrictObjectSchema,
} from 'valibot';
import type { Evidence, Request } from '../model/evidence';
import type { Schedule } from '../model/schedule';
import type { Span } from '../model/time';
import { component, EXPRESSION, expressionSource, sourceBy } from '../plan/fields';
import { id as identifier, query, type SourceType, text, weight } from '../plan/values';
import type { Judgement } from './judgement';
import { askDay, readSeries, type Sampled, settledDay, stillThere } from './readSeries';

/** What every check says of itself in a plan; each detector has a source of its own types. */
const COMMON = {
  id: identifier,
  title: text,
  component,
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
  source: expressionSource,
  unit: optional(text, 'short'),
};

function sourceOf(sources: readonly SourceType[] = EXPRESSION): typeof expressionSource {
  return sourceBy({ types: () => sources });
}

type Output<Fields extends ObjectEntries> = Readonly<InferOutput<StrictObjectSchema<Fields, undefined>>>;

/** A check of whichever detector. */
export type AnyCheck = Output<typeof COMMON> & { readonly detector: string };

/** A check with the fields of its detector. */
export type CheckWith<Fields extends ObjectEntries> = AnyCheck & Output<Fields>;

/** The requests of one check by the role each answer plays; a role that this schedule has no window for is left out. */
export type CheckRequests = Readonly<Record<string, Request>>;

/** Answers by role, the declared ones and no more. */
export type CheckAnswers = Readonly<Partial<Record<string, Evidence>>>;

interface Judge<Check> {
  readonly requests: (check: Check, schedule: Schedule) => CheckRequests;
  /** Pure; may throw, which `runCheck` turns into a failed row. */
  readonly judge: (check: Check, answers: CheckAnswers, schedule: Schedule) => Judgement;
}

interface Kind {
  /** The role whose query the row shows; `day` where not given. */
  readonly shows?: string;
  /** Types of source that can answer, the one asked where none is named first; those that evaluate an expression where not given. */
  readonly sources?: readonly SourceType[];
  /** `instant`: the day's answers tell of any instant. `checkpoint`: they are of the checkpoint's own window; `instant` where not given. */
  readonly asOf?: 'instant' | 'checkpoint';
}

interface Described<Id extends string, Fields extends ObjectEntries> extends Kind {
  readonly id: Id;
  /** What a plan says beside what every check says. */
  readonly fields: Fields;
}

/** A detector as the list holds it: handed any check, it takes its own kind and throws on another. */
export interface Definition<Id extends string, Schema> extends Required<Kind>, Judge<AnyCheck> {
  readonly id: Id;
  /** The check in a plan. */
  readonly schema: Schema;
}

type Framed<Id extends string, Check, Schema> = Kind & Judge<Check> & { readonly id: Id; readonly schema: Schema };

function frame<Id extends string, Check extends AnyCheck, Schema>({
  requests,
  judge,
  shows = 'day',
  sources = EXPRESSION,
  asOf = 'instant',
  ...named
}: Framed<Id, Check, Schema>): Definition<Id, Schema> {
  const isOwn = (check: AnyCheck): check is Check => check.detector === named.id;
  const own = (check: AnyCheck): Check => {
    if (isOwn(check)) {
      return check;
    }
    throw new Error(`${named.id} was handed a check of ${check.detector}`);
  };
  return {
    ...named,
    shows,
    sources,
    asOf,
    requests: (check, schedule) => requests(own(check), schedule),
    judge: (check, answers, schedule) => judge(own(check), answers, schedule),
  };
}

/** A detector: what a plan says of it, what it asks, and what it makes of the answers. */
export function defineCheck<const Id extends string, Fields extends ObjectEntries>({
  fields,
  ...described
}: Described<Id, Fields> & Judge<CheckWith<Fields>>) {
  const { id, sources } = described;
  const schema = strictObject({ ...COMMON, source: sourceOf(sources), detector: literal(id), ...fields });
  return frame({ ...described, schema });
}

/** A check of the series that `query` gives. */
export type SeriesCheckWith<Fields extends ObjectEntries> = CheckWith<Fields> & { readonly query: string };

/** The series of one query over the day, at least one of them with enough samples. */
export interface DaySeries {
  readonly series: readonly Sampled[];
  readonly span: Span;
  readonly schedule: Schedule;
}

interface OfSeries<Check> extends Kind {
  readonly judge: (check: Check, day: DaySeries) => Judgement;
}

/**
 * A detector of the series that `query` gives since the rollout settled. What every such detector says is said for it: no data, too few
 * samples, and silence now where it found nothing.
 */
export function defineSeriesCheck<const Id extends string, Fields extends ObjectEntries>({
  fields,
  judge,
  ...described
}: Described<Id, Fields> & OfSeries<SeriesCheckWith<Fields>>) {
  const { id, sources } = described;
  const schema = strictObject({ ...COMMON, source: sourceOf(sources), detector: literal(id), query, ...fields });
  return frame<Id, SeriesCheckWith<Fields>, typeof schema>({
    ...described,
    schema,
    requests: (check, schedule) => ({ day: askDay(check.source, check.query, schedule) }),
    judge: (check, { day }, schedule) => {
      const span = settledDay(schedule);
      const read = readSeries(day, span);
      return read.kind === 'unjudged'
        ? read.judgement
        : stillThere(judge(check, { series: read.series, span, schedule }), read.series, schedule);
    },
  });
}
