import { type GenericSchema, optional, pipe, transform } from 'valibot';
import { type IdKind, mark, type Named, type Raw } from './places';
import { id, list, maybe, orNull, query, type SourceType } from './values';

/** Types that can answer an expression with one value a step; the first is asked where none is named. */
export const EXPRESSION: readonly SourceType[] = Object.freeze(['prometheus', 'loki']);

interface Asking {
  readonly types: (entry: Raw) => readonly SourceType[];
  /** Whether such a source has to be there. */
  readonly isMeant?: (entry: Raw) => boolean;
}

/** The source of an entry; one that is not named is filled in before, as the first of its type. */
export const sourceBy = (asking: Asking) =>
  pipe(
    maybe(id),
    mark({ source: asking.types, isMeant: asking.isMeant ?? always }),
    transform((name) => name ?? '')
  );
export const source = (...types: readonly SourceType[]) => sourceBy({ types: () => types });
/** A source that is asked where the plan has one of its type; null without one. */
export const sourceIfThere = (field: string, type: SourceType) =>
  pipe(orNull(id), mark({ source: () => [type], isOptional: true, isMeant: (entry) => entry[field] !== undefined }));
export const expressionSource = source(...EXPRESSION);

function always(): boolean {
  return true;
}

/** The id of something else in the plan. */
export const nameOf = (names: Named) => pipe(id, mark({ names }));
export const component = nameOf('component');
/** The component, and which is meant where none is named. */
export const componentOr = (home: string) => optional(component, home);

/** Counters, whose events we count ourselves, and other selectors that are put into queries of ours. */
export const selector = pipe(query, mark({ languages: ['selector'] }));
export const histogram = pipe(query, mark({ languages: ['selector', 'histogram'] }));
export const stream = pipe(query, mark({ languages: ['stream'] }));

/** A list that packs may add to; its ids are one another's business only where no kind is given. */
export const sharedList = <T extends GenericSchema>(item: T, ids?: IdKind) =>
  pipe(list(item), mark({ inPacks: true, ...(ids === undefined ? {} : { ids }) }));
/** A mapping to which packs may add fields, or null; `isFinding` where it becomes one. */
export const sharedMapping = <T extends GenericSchema>(mapping: T, { isFinding = false } = {}) =>
  pipe(orNull(mapping), mark({ inPacks: true, isFinding }));
