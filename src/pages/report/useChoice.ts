import { locationService } from '@grafana/runtime';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { toChoice, type Choice } from './toChoice';

type Change = Partial<Record<keyof Choice, string | null>>;

/** The choice in the page's address, and a way to change it that the browser's history keeps. */
export function useChoice(): readonly [Choice, (change: Change) => void] {
  const search = useSyncExternalStore(subscribe, () => locationService.getLocation().search);
  const choice = useMemo(() => toChoice(search), [search]);
  const change = useCallback((values: Change) => locationService.partial(values), []);
  return [choice, change];
}

function subscribe(onChange: () => void): () => void {
  return locationService.getHistory().listen(onChange);
}
