import { createContext, useContext } from 'react';

/** The address at which a source's query opens, over a stretch of time; null where the reader may not or it cannot. */
export type QueryLink = (source: string, query: string) => string | null;

export const QueryLinkContext = createContext<QueryLink>(() => null);

export function useQueryLink(): QueryLink {
  return useContext(QueryLinkContext);
}
