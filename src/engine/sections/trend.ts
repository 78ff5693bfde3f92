import type { Params, Reason, Translate } from '../model/finding';
import { toReason } from '../model/reason';
import type { TrajectoryRow } from '../model/report';

export interface TrendOptions {
  readonly unit: string;
  /** An amount around the first settled checkpoint; null where nothing was compared. */
  readonly tolerance: number | null;
  readonly translate: Translate;
}

interface Settled {
  readonly checkpoint: string;
  readonly value: number;
}

/** Fewer settled checkpoints make no course. */
const FEWEST = 3;

/** The course of a measure over its settled checkpoints (without the settle stretch) in words: inside its tolerance, one way, or where it left. */
export function toTrend(points: TrajectoryRow['points'], { unit, tolerance, translate }: TrendOptions): Reason {
  const settled = points
    .slice(1)
    .flatMap(({ checkpoint, value }): Settled[] => (value === null ? [] : [{ checkpoint, value }]));
  const [first, last] = [settled[0], settled.at(-1)];
  if (first === undefined || last === undefined || settled.length < FEWEST || tolerance === null) {
    return toReason(translate, 'trend.short', { checkpoints: settled.length });
  }
  const outside = settled.filter(({ value }) => Math.abs(value - first.value) > tolerance);
  const params: Params = {
    unit,
    checkpoints: settled.length,
    first: first.value,
    last: last.value,
    change: last.value - first.value,
    tolerance,
    at: outside.map(({ checkpoint }) => checkpoint).join(', '),
  };
  return toReason(translate, codeOf(settled, { outside, isLastOutside: outside.includes(last) }), params);
}

function codeOf(
  settled: readonly Settled[],
  { outside, isLastOutside }: { readonly outside: readonly Settled[]; readonly isLastOutside: boolean }
): string {
  if (outside.length === 0) {
    return 'trend.within';
  }
  const steps = settled.slice(1).map(({ value }, index) => value - (settled[index]?.value ?? value));
  if (isLastOutside && steps.every((step) => step > 0)) {
    return 'trend.climbs';
  }
  if (isLastOutside && steps.every((step) => step < 0)) {
    return 'trend.sinks';
  }
  return isLastOutside ? 'trend.left' : 'trend.returned';
}
