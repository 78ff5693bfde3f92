import type { Judged } from '../measures/comparison/compareSamples';
import type { Params } from '../model/finding';

const AMOUNTS: readonly string[] = [
  'baseline',
  'current',
  'change',
  'shift',
  'low',
  'high',
  'tolerance',
  'usualLow',
  'usualHigh',
];

/** What was judged of values divided by `scale`, back in their unit. The same object where that is 1. */
export function inUnit(judged: Judged, scale: number): Judged {
  if (scale === 1) {
    return judged;
  }
  const { interval, params } = judged;
  return {
    ...judged,
    interval: interval && [interval[0] * scale, interval[1] * scale],
    params: scaledParams(params, scale),
  };
}

function scaledParams(params: Params, scale: number): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      AMOUNTS.includes(name) && typeof value === 'number' ? value * scale : value,
    ])
  );
}
