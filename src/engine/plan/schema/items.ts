import {
  boolean,
  type InferOutput,
  optional,
  picklist,
  pipe,
  strictObject,
  type StrictObjectSchema,
  transform,
} from 'valibot';
import type { Data } from '../../model/data';
import type { Code } from '../../model/finding';
import type { RawFault } from '../fault';
import { componentOr, EXPRESSION, nameOf, sourceBy } from '../fields';
import { mark, type Named, type PlacedEntry, type Raw } from '../places';
import { id, maybe, noData, orNull, query, type SourceType, target, text, weight } from '../values';

/** One line judged by a query's last value, by a person, or by what became of another finding; without its component. */
export const itemEntries = (restated: Named) => ({
  id,
  title: text,
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
  judgedBy: maybe(picklist(['query', 'person', 'finding'])),
  /** Id of the finding that it restates. */
  finding: orNull(nameOf(restated)),
  source: sourceBy({ types: sourceTypesOf, isMeant: (entry) => entry['query'] !== undefined }),
  query: orNull(query),
  unit: optional(text, 'short'),
  target: orNull(target),
  noData: optional(noData, 'fail'),
});

type Written = InferOutput<StrictObjectSchema<ReturnType<typeof itemEntries>, undefined>>;

/** Who judges it, where that is not written. */
export function toItem<Line extends Pick<Written, 'judgedBy' | 'finding' | 'query'>>(
  line: Line
): Omit<Line, 'judgedBy'> & { judgedBy: NonNullable<Written['judgedBy']> } {
  return { ...line, judgedBy: line.judgedBy ?? judgeOf(line.finding !== null, line.query !== null) };
}

function judgeOf(restates: boolean, asks: boolean): 'query' | 'person' | 'finding' {
  return restates ? 'finding' : asks ? 'query' : 'person';
}

function judgeIn({ judgedBy, finding, query: asked }: Raw): unknown {
  return judgedBy ?? judgeOf(finding !== undefined, asked !== undefined);
}

/** What a person says is asked of Grafana. */
function sourceTypesOf(entry: Raw): readonly SourceType[] {
  if (entry['query'] !== undefined) {
    return EXPRESSION;
  }
  return judgeIn(entry) === 'person' ? ['grafana'] : ['prometheus'];
}

/** What a line must hold: a query and a target, nothing at all, or the finding that it restates. */
export const itemRule = <Input>() => mark<Input>({ rule: checkItem });

/** One line, in the component that is meant where it names none. */
export const itemIn = (home: string, restated: Named) =>
  pipe(strictObject({ ...itemEntries(restated), component: componentOr(home) }), itemRule(), transform(toItem));
export type Item = Data<ReturnType<typeof itemIn>>;

function checkItem(line: PlacedEntry): readonly RawFault[] {
  switch (judgeIn(line.entry)) {
    case 'person':
      return refuse(line, ['query', 'target', 'finding'], 'plan.fault.personWithQuery');
    case 'finding':
      return [...demand(line, ['finding']), ...refuse(line, ['query', 'target'], 'plan.fault.findingWithQuery')];
    case 'query':
      return [...demand(line, ['query', 'target']), ...refuse(line, ['finding'], 'plan.fault.queryWithFinding')];
    default:
      return [];
  }
}

function refuse({ entry, path }: PlacedEntry, keys: readonly string[], code: Code): readonly RawFault[] {
  return keys.filter((key) => entry[key] !== undefined).map((key) => ({ path: [...path, key], code, params: { key } }));
}

function demand({ entry, path }: PlacedEntry, keys: readonly string[]): readonly RawFault[] {
  return keys
    .filter((key) => entry[key] === undefined)
    .map((key) => ({ path, code: 'plan.fault.missingKey', params: { key } }));
}
