import { useCallback, useState } from 'react';
import { isProblem, worstRow } from '../../sections/comparison/order';
import type { ComparisonTable } from '../../sections/comparison/report';
import { useIsPrinting } from '../frame/useFold';

export interface OpenRows {
  readonly isGroupOpen: (id: string) => boolean;
  readonly isRowOpen: (id: string) => boolean;
  readonly toggleGroup: (id: string) => void;
  readonly toggleRow: (id: string) => void;
}

/** Which groups and rows are open: what the reader chose, else what the figures suggest (the worst critical row, groups with a problem). */
export function useOpenRows(
  tables: readonly ComparisonTable[],
  { isAllOpen, opensWorst }: { readonly isAllOpen: boolean; readonly opensWorst: boolean }
): OpenRows {
  const [groups, setGroups] = useState<Readonly<Record<string, boolean>>>({});
  const [rows, setRows] = useState<Readonly<Record<string, boolean>>>({});
  const worst = opensWorst ? worstRow(tables) : null;
  const isPrinting = useIsPrinting();
  const isGroupOpen = (id: string): boolean =>
    isPrinting || (groups[id] ?? (isAllOpen || tables.some((table) => table.id === id && table.rows.some(isProblem))));
  const isRowOpen = (id: string): boolean => rows[id] ?? id === worst;
  const toggleGroup = useCallback(
    (id: string, isOpen: boolean) => setGroups((known) => ({ ...known, [id]: !isOpen })),
    []
  );
  const toggleRow = useCallback((id: string, isOpen: boolean) => setRows((known) => ({ ...known, [id]: !isOpen })), []);
  return {
    isGroupOpen,
    isRowOpen,
    toggleGroup: (id) => toggleGroup(id, isGroupOpen(id)),
    toggleRow: (id) => toggleRow(id, isRowOpen(id)),
  };
}
