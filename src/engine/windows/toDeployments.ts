import type { Deployment, Series } from '../model/evidence';
import type { Grid } from '../model/time';
import { toIso } from '../model/time';

/** A version counts as there from the start where it is seen within this many steps of it. */
const EDGE_STEPS = 3;

interface Walk {
  readonly found: Deployment[];
  /** The only version present; null before any was. */
  settled: string | null;
  lastSettled: number;
  rollout: { readonly version: string; readonly startedAt: number; lastMixed: number } | null;
}

/**
 * Rollouts from which version was present when: one starts where another version appears beside or after the settled one and ends
 * where it is alone. Going back to the old version is a rollout too. A rollout that is not over ends at the grid's end.
 *
 * @param series one a version, a point a step in which it was seen during the step that ends there.
 */
export function toDeployments(series: readonly Series[], label: string, grid: Grid): readonly Deployment[] {
  const steps = versionsByStep(series, label);
  const walk: Walk = { found: [], settled: null, lastSettled: grid.from, rollout: null };
  for (const time of [...steps.keys()].sort((a, b) => a - b)) {
    visit(walk, { time, versions: steps.get(time) ?? new Set(), grid });
  }
  if (walk.rollout !== null) {
    finish(walk, { version: walk.rollout.version, endedAt: grid.to });
  }
  return walk.found;
}

interface Step {
  readonly time: number;
  readonly versions: ReadonlySet<string>;
  readonly grid: Grid;
}

function visit(walk: Walk, { time, versions, grid }: Step): void {
  if (walk.settled === null && walk.rollout === null) {
    begin(walk, { time, versions, grid });
    return;
  }
  const only = soleVersion(versions);
  noticeRollout(walk, { time, versions, grid });
  if (only === null && walk.rollout !== null) {
    walk.rollout.lastMixed = time;
  }
  if (only !== null) {
    finish(walk, { version: only, endedAt: walk.rollout?.lastMixed ?? time });
    walk.lastSettled = time;
  }
}

function noticeRollout(walk: Walk, { time, versions, grid }: Step): void {
  const newcomer = [...versions]
    .filter((version) => version !== walk.settled)
    .sort()
    .at(-1);
  if (walk.rollout !== null || newcomer === undefined) {
    return;
  }
  const startedAt = versions.size > 1 ? time - grid.step : Math.min(walk.lastSettled, time - grid.step);
  walk.rollout = { version: newcomer, startedAt, lastMixed: Math.max(startedAt, time - grid.step) };
}

function soleVersion(versions: ReadonlySet<string>): string | null {
  const [first, second] = [...versions];
  return first === undefined || second !== undefined ? null : first;
}

function begin(walk: Walk, { time, versions, grid }: Step): void {
  const only = soleVersion(versions);
  const seenFromStart = time - grid.from <= EDGE_STEPS * grid.step;
  if (only === null || !seenFromStart) {
    walk.rollout = {
      version: only ?? [...versions].sort().at(-1) ?? '',
      startedAt: time - grid.step,
      lastMixed: time - grid.step,
    };
  }
  if (only !== null && !seenFromStart) {
    finish(walk, { version: only, endedAt: time - grid.step });
  }
  walk.settled = only;
  walk.lastSettled = time;
}

function finish(walk: Walk, { version, endedAt }: { version: string; endedAt: number }): void {
  if (walk.rollout !== null) {
    const rolledBack = version === walk.settled;
    walk.found.push({
      id: `${version}@${toIso(endedAt)}`,
      version,
      previousVersion: rolledBack ? walk.rollout.version : walk.settled,
      startedAt: walk.rollout.startedAt,
      endedAt,
      source: 'version-label',
    });
  }
  walk.rollout = null;
  walk.settled = version;
}

function versionsByStep(series: readonly Series[], label: string): ReadonlyMap<number, Set<string>> {
  const steps = new Map<number, Set<string>>();
  for (const { labels, times, values } of series) {
    times.forEach((time, index) => {
      if ((values[index] ?? 0) > 0) {
        const versions = steps.get(time) ?? new Set<string>();
        versions.add(labels[label] ?? '');
        steps.set(time, versions);
      }
    });
  }
  return steps;
}
