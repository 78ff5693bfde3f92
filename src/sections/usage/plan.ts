import { optional, pipe, strictObject, transform } from 'valibot';
import type { Data } from '../../engine/model/data';
import type { RawFault } from '../../engine/plan/fault';
import { EXPRESSION, selector, sharedList, sourceBy } from '../../engine/plan/fields';
import { mark, type PlacedEntry } from '../../engine/plan/places';
import { id, label, orNull, query, text } from '../../engine/plan/values';

/** The last value at the instant, or the events of the last 24 h. */
type Asked = { readonly kind: 'query'; readonly expr: string } | { readonly kind: 'count'; readonly counter: string };

/** A figure of business or use; told, not judged. Exactly one of `query` and `count` asks. */
const quantity = pipe(
  strictObject({
    id,
    title: text,
    group: text,
    source: sourceBy({ types: ({ count }) => (count === undefined ? EXPRESSION : ['prometheus']) }),
    unit: optional(text, 'short'),
    query: optional(query),
    count: optional(selector),
    /** Label whose values are told one by one, each with its share of their sum. */
    by: orNull(label),
    /** The whole of which the value is a share: an expression. */
    of: orNull(query),
  }),
  mark({ rule: checkUsage }),
  transform(({ query: expr, count, ...rest }) => {
    const asked: Asked = count === undefined ? { kind: 'query', expr: expr ?? '' } : { kind: 'count', counter: count };
    return { ...rest, query: asked };
  })
);

function checkUsage({ entry, path }: PlacedEntry): readonly RawFault[] {
  const given = ['query', 'count'].filter((way) => entry[way] !== undefined).length;
  return given === 1 ? [] : [{ path, code: 'plan.fault.oneUsage', params: { given } }];
}

export type UsageQuantity = Data<typeof quantity>;

export const usagePlan = { usage: sharedList(quantity) };
