import type { CapacityRow } from '../../engine/model/report';
import { clamp, toPercent } from './percent';

/** Share of a capacity at which the line stands: fuller than that is near its end. */
const NEAR_FULL = 0.9;

export interface Fill {
  /** Per cent of the bar. */
  readonly used: number;
  readonly limit: number;
  /** More is used than there is: the bar ends before it. */
  readonly isBeyond: boolean;
}

/** What is used of a capacity, on an axis from nothing to all of it; null where one of both is not known. */
export function toFill({ used, capacity }: Pick<CapacityRow, 'used' | 'capacity'>): Fill | null {
  if (used === null || capacity === null || !Number.isFinite(used) || !(capacity > 0)) {
    return null;
  }
  return { used: toPercent(clamp(used / capacity, 0, 1)), limit: toPercent(NEAR_FULL), isBeyond: used > capacity };
}
