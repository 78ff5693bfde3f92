import { locationService } from '@grafana/runtime';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { toIso } from '../../engine/model/time';
import type { Report } from '../../sections/report';

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

/** What the page's address says to evaluate. */
export interface Choice {
  /** Id of a plan; null: the first one. */
  readonly plan: string | null;
  /** The instant of the evaluation, milliseconds; null: the present. */
  readonly at: number | null;
  readonly rolloutEnd: number | null;
  readonly checkpoint: string | null;
}

/** Reads `?plan=&at=&rolloutEnd=&checkpoint=`; times as ISO 8601 or milliseconds. What cannot be read counts as not given. */
export function toChoice(search: string): Choice {
  const params = new URLSearchParams(search);
  const text = (name: string): string | null => params.get(name)?.trim() || null;
  return {
    plan: text('plan'),
    at: toInstant(text('at')),
    rolloutEnd: toInstant(text('rolloutEnd')),
    checkpoint: text('checkpoint'),
  };
}

function toInstant(text: string | null): number | null {
  if (text === null) {
    return null;
  }
  const instant = /^\d{11,}$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isFinite(instant) ? instant : null;
}

/**
 * What the page's address needs to show this report again: the same plan and deployment, and the instant and the checkpoint where they were
 * chosen. A checkpoint that was not chosen is not named, because naming one makes it the last one.
 */
export function toSearch(
  { plan, deployment }: Pick<Report, 'plan' | 'deployment'>,
  { at, checkpoint }: Pick<Choice, 'at' | 'checkpoint'>
): string {
  return new URLSearchParams({
    plan: plan.id,
    rolloutEnd: deployment.endedAt,
    ...(at === null ? {} : { at: toIso(at) }),
    ...(checkpoint === null ? {} : { checkpoint }),
  }).toString();
}
