import { useCallback } from 'react';
import { useQueryLink } from './QueryLinkContext';

/** The address at which a trace opens in Explore; null where the reader may not, or the source is not known. */
export function useTraceLink(source: string): (traceId: string) => string | null {
  const link = useQueryLink();
  return useCallback((traceId) => (source === '' ? null : link(source, `/api/traces/${traceId}`)), [link, source]);
}
