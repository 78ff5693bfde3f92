import type { Outage } from '../../engine/model/report';
import { clamp, toPercent } from './percent';

export interface OutageBlock {
  /** Per cent of the strip. */
  readonly left: number;
  readonly width: number;
  /** It lasts to the end of the strip. */
  readonly isOpen: boolean;
}

/** Outages on a strip of time, cut at its ends; what lies outside is left out. `span` in milliseconds since the epoch. */
export function toOutageBlocks(
  outages: readonly Pick<Outage, 'from' | 'to'>[],
  span: { readonly from: number; readonly to: number }
): readonly OutageBlock[] {
  const length = span.to - span.from;
  if (!(length > 0)) {
    return [];
  }
  return outages.flatMap(({ from, to }) => {
    const [start, end] = [
      (Date.parse(from) - span.from) / length,
      to === null ? 1 : (Date.parse(to) - span.from) / length,
    ];
    if (!Number.isFinite(start) || !Number.isFinite(end) || start > 1 || end < 0) {
      return [];
    }
    const left = clamp(start, 0, 1);
    return [{ left: toPercent(left), width: toPercent(clamp(end, left, 1) - left), isOpen: to === null }];
  });
}
