import type { LoadRow } from '../../engine/model/report';
import { toPercent } from './percent';

/** Room beyond the peak, so that its end is seen. */
const HEADROOM = 0.94;

/** A load's range on an axis from zero, in per cent; null where it is not known. */
export function toRange({
  min,
  mean,
  peak,
}: Pick<LoadRow, 'min' | 'mean' | 'peak'>): {
  readonly left: number;
  readonly width: number;
  readonly mean: number | null;
} | null {
  if (min === null || peak === null || !(peak > 0) || min < 0) {
    return null;
  }
  const share = (value: number): number => (value / peak) * HEADROOM;
  return {
    left: toPercent(share(min)),
    width: toPercent(share(peak) - share(min)),
    mean: mean === null ? null : toPercent(share(mean)),
  };
}
