import { createContext, useCallback, useContext } from 'react';

/** The address at which a source's query opens, over a stretch of time; null where the reader may not or it cannot. */
export type QueryLink = (source: string, query: string) => string | null;

export const QueryLinkContext = createContext<QueryLink>(() => null);

export function useQueryLink(): QueryLink {
  return useContext(QueryLinkContext);
}

/** The address at which a trace opens in Explore; null where the reader may not, or the source is not known. */
export function useTraceLink(source: string): (traceId: string) => string | null {
  const link = useQueryLink();
  return useCallback((traceId) => (source === '' ? null : link(source, `/api/traces/${traceId}`)), [link, source]);
}
