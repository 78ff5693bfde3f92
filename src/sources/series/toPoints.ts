import type { Grid } from '../../engine/model/time';

/** The instants of (from, to] on whole steps since the epoch, in milliseconds; `count` 0 where there is none. */
export interface Points {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly count: number;
}

/** Prometheus and Loki answer at most so many points a series. */
export const MAX_POINTS = 11_000;

export function toPoints({ from, to, step }: Grid): Points {
  const first = (Math.floor(from / step) + 1) * step;
  const last = Math.floor(to / step) * step;
  return { first, last, step, count: Math.max(0, (last - first) / step + 1) };
}
