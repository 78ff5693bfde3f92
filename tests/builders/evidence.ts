import type { Context } from '../../src/engine/model/context';
import type { Evidence, Series } from '../../src/engine/model/evidence';
import { toSchedule } from '../../src/engine/windows/toSchedule';
import type { Plan } from '../../src/sections/plan';
import { aPlan, HOUR, MINUTE } from './plan';

export const ROLLOUT = Date.parse('2025-10-23T03:23:00Z');

/** A series with one sample a step after `from` up to `to`. */
export function aSeries(
  labels: Record<string, string>,
  { from, to, step = MINUTE }: { from: number; to: number; step?: number },
  valueAt: (time: number) => number
): Series {
  const times = Array.from({ length: Math.round((to - from) / step) }, (_, index) => from + (index + 1) * step);
  return { labels, times, values: times.map(valueAt) };
}

export function observed(...series: Series[]): Evidence {
  return { status: 'observed', query: 'q', data: { kind: 'series', series } };
}

export const absent: Evidence = { status: 'absent', query: 'q' };
export const failed: Evidence = {
  status: 'failed',
  query: 'q',
  error: { kind: 'timeout', message: 'no answer within 10 s' },
};

/** A context at 24 h after a rollout that replaced version 1. */
export function aContext(plan: Plan = aPlan(), hours = 26): Context {
  const translate = (code: string): string => code;
  const deployment = {
    id: 'v2',
    version: '2',
    previousVersion: '1',
    startedAt: ROLLOUT - 8 * MINUTE,
    endedAt: ROLLOUT,
    source: 'version-label',
  } as const;
  const now = ROLLOUT + hours * HOUR;
  return {
    translate,
    schedule: toSchedule({
      plan,
      deployment,
      deployments: [deployment],
      now,
      horizon: now,
      checkpoint: null,
      translate,
    }),
  };
}
