import { useState } from 'react';
import { useIsPrinting } from '../states/useIsPrinting';

export interface OpenGroups {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/** Which groups are open: what the reader chose, else what the figures suggest; on paper all. */
export function useOpenGroups(opensByItself: (id: string) => boolean): OpenGroups {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const isPrinting = useIsPrinting();
  const isOpen = (id: string): boolean => isPrinting || (chosen[id] ?? opensByItself(id));
  return { isOpen, toggle: (id) => setChosen((known) => ({ ...known, [id]: !isOpen(id) })) };
}
