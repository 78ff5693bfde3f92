import type { SourceType } from '../engine/model/plan';
import type { QueryOf } from './blocks';

/** The query of a row as the page opens it; none where the row has none. */
export function queryOf(title: string, { source, query }: Omit<QueryOf, 'title'>): { readonly query?: QueryOf } {
  return query === '' ? {} : { query: { title, source, query } };
}

/** The id of the only source of a type; '' where there are several, so that no query opens in the wrong one. */
export function onlySource(
  sources: readonly { readonly id: string; readonly type: SourceType }[],
  type: SourceType
): string {
  const [first, second] = sources.filter((source) => source.type === type);
  return first === undefined || second !== undefined ? '' : first.id;
}
