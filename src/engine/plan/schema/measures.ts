import {
  array,
  boolean,
  description,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  record,
  strictObject,
  string,
  transform,
  union,
  unknown,
} from 'valibot';
import type { Code } from '../../model/finding';
import type { Path, RawFault } from '../fault';
import { component, EXPRESSION, nameOf, selector, sourceBy } from '../fields';
import { mark, type PlacedEntry, type Raw } from '../places';
import {
  amount,
  count,
  id,
  noData,
  orNull,
  positive,
  query,
  type SourceType,
  target,
  text,
  tolerance,
  weight,
} from '../values';

const selectors = pipe(
  union([query, pipe(array(query), minLength(1), maxLength(20))]),
  mark({ languages: ['selector'] })
);

/** The query model of another data source: whatever it takes. */
const raw = record(string(), unknown());

/**
 * What a measure asks. `query`: an expression with one value a step, in the measure's unit. `count`: a counter selector, judged
 * as events in the window. `ratio`: two sets of counter selectors, judged as 100 × events `of` / events `to`, in percent.
 */
export type MeasureQuery =
  | { readonly kind: 'query'; readonly expr: string }
  | { readonly kind: 'count'; readonly counter: string }
  | { readonly kind: 'ratio'; readonly of: readonly string[]; readonly to: readonly string[]; readonly minimum: number }
  /** The query model of another Grafana data source, as JSON text; one numeric field a series is taken. */
  | { readonly kind: 'raw'; readonly model: string };

/** One compared quantity. Exactly one of `query`, `count`, `ratio` and `raw` asks. */
export const measure = pipe(
  strictObject({
    id,
    title: text,
    group: nameOf('group'),
    component,
    source: sourceBy({ types: sourceTypesOf }),
    query: optional(pipe(query, description('one value a step, in the row’s unit'))),
    count: optional(pipe(selector, description('a counter; its events in the window are judged'))),
    ratio: optional(strictObject({ of: selectors, to: selectors, minimum: optional(count, 100) })),
    raw: optional(pipe(raw, description('the query model of another Grafana data source'))),
    /** A Grafana unit id. */
    unit: optional(text),
    better: picklist(['lower', 'higher', 'neither']),
    tolerance,
    target: orNull(target),
    weight: optional(weight, 1),
    critical: optional(boolean(), false),
    reduce: optional(picklist(['mean', 'median', 'max', 'min', 'last']), 'mean'),
    noData: optional(noData, 'fail'),
    /** A counter selector that must have been observed for `noData: zero` to hold; a ratio uses its own `to`. */
    companion: orNull(selector),
    /** Shown beside the value, such as a pool's size. */
    capacity: orNull(positive),
    limit: optional(pipe(amount, description('tolerances at which the points reach 0')), 3),
    /** Drawn in the trajectory. */
    trajectory: optional(boolean(), false),
  }),
  mark({ rule: checkMeasure }),
  transform(({ query: expr, count: counter, ratio, raw: model, unit, ...rest }) => ({
    ...rest,
    query: toMeasureQuery({ expr, counter, ratio, model }),
    unit: unit ?? (ratio === undefined ? 'short' : 'percent'),
  }))
);

interface Ways {
  readonly expr: string | undefined;
  readonly counter: string | undefined;
  readonly ratio: { readonly of: Selectors; readonly to: Selectors; readonly minimum: number } | undefined;
  readonly model: Raw | undefined;
}
type Selectors = string | readonly string[];

function toMeasureQuery({ expr, counter, ratio, model }: Ways): MeasureQuery {
  if (model !== undefined) {
    return { kind: 'raw', model: JSON.stringify(model) };
  }
  if (ratio !== undefined) {
    return { kind: 'ratio', of: [ratio.of].flat(), to: [ratio.to].flat(), minimum: ratio.minimum };
  }
  return counter !== undefined ? { kind: 'count', counter } : { kind: 'query', expr: expr ?? '' };
}

/** Counters are known to Prometheus alone; a query model is nobody's language but its own data source's. */
function sourceTypesOf(entry: Raw): readonly SourceType[] {
  if (['count', 'ratio', 'companion'].some((key) => entry[key] !== undefined)) {
    return ['prometheus'];
  }
  return entry['raw'] === undefined ? EXPRESSION : ['datasource'];
}

type Rule = readonly [isBroken: boolean, path: Path, code: Code];

/** A measure asks in exactly one way. */
function checkMeasure({ entry, path }: PlacedEntry): readonly RawFault[] {
  const { ratio, noData: policy, companion, unit, limit } = entry;
  const given = ['query', 'count', 'ratio', 'raw'].filter((way) => entry[way] !== undefined).length;
  const rules: readonly Rule[] = [
    [given !== 1, path, 'plan.fault.oneQuery'],
    [
      policy === 'zero' && companion === undefined && ratio === undefined,
      [...path, 'noData'],
      'plan.fault.zeroWithoutCompanion',
    ],
    [ratio !== undefined && typeof unit === 'string' && unit !== 'percent', [...path, 'unit'], 'plan.fault.ratioUnit'],
    [typeof limit === 'number' && limit <= 1, [...path, 'limit'], 'plan.fault.limit'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, at, code]) => ({ path: at, code, params: { given } }));
}
