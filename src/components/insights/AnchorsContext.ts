import { createContext, useContext } from 'react';
import type { Anchor } from '../../document/section';

/** Where each finding of the report stands; without one a sentence has no link. */
export const AnchorsContext = createContext<ReadonlyMap<string, Anchor>>(new Map());

export function useAnchor(finding: string | null): Anchor | null {
  const anchors = useContext(AnchorsContext);
  return finding === null ? null : (anchors.get(finding) ?? null);
}
