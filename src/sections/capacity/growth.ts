import { midranks } from '../../engine/stats/mannWhitney';
import { median, quantileOfSorted, sorted } from '../../engine/stats/quantile';
import { theilSen } from '../../engine/stats/theilSen';
import { varianceInflation } from '../../engine/stats/varianceInflation';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Φ⁻¹(0.975). */
const Z95 = 1.959963984540054;

/** Points that a line is laid through: as many as `theilSen` takes without joining neighbours of its own. */
const MOST_POINTS = 240;
const FEWEST_POINTS = 8;

/** A growth a day is told of at least a quarter of one. */
const SHORTEST_MS = 6 * HOUR;

/** In the values' unit a day. */
export interface DailyGrowth {
  readonly perDay: number;
  readonly interval: readonly [number, number];
}

type Sample = readonly [number, number];

/**
 * Robust slope a day with Sen's 95 % interval, widened where neighbours depend on each other. Null for fewer than 8 samples or less
 * than 6 h. Sen, JASA 63 (1968); variance of Kendall's S times the inflation by serial dependence as in Hamed and Rao, "A modified
 * Mann-Kendall trend test for autocorrelated data", Journal of Hydrology 204 (1998). Samples are [milliseconds, value], ascending.
 */
export function dailyGrowth(samples: readonly Sample[]): DailyGrowth | null {
  const length = (samples.at(-1)?.[0] ?? 0) - (samples[0]?.[0] ?? 0);
  const points = thin(samples);
  const line = theilSen(
    points.map(([time]) => time),
    points.map(([, value]) => value)
  );
  if (points.length < FEWEST_POINTS || length < SHORTEST_MS || line === null) {
    return null;
  }
  const rest = new Float64Array(
    points.map(([time, value]) => value - line.intercept - line.slope * (time - line.origin))
  );
  const [low, high] = slopeInterval(points, varianceInflation([midranks(rest, sorted(rest))]));
  return { perDay: line.slope * DAY, interval: [low * DAY, high * DAY] };
}

/** At most 240 points: the medians of neighbours. */
function thin(samples: readonly Sample[]): readonly Sample[] {
  if (samples.length <= MOST_POINTS) {
    return samples;
  }
  return Array.from({ length: MOST_POINTS }, (_, part): Sample => {
    const group = samples.slice(
      Math.floor((part * samples.length) / MOST_POINTS),
      Math.floor(((part + 1) * samples.length) / MOST_POINTS)
    );
    return [median(group.map(([time]) => time)), median(group.map(([, value]) => value))];
  });
}

function slopeInterval(points: readonly Sample[], inflation: number): readonly [number, number] {
  const count = points.length;
  const slopes = points.flatMap(([time, value], index) =>
    points.slice(index + 1).map(([later, other]) => (other - value) / (later - time))
  );
  const ordered = sorted(slopes);
  const reach = (Z95 * Math.sqrt((inflation * (count * (count - 1) * (2 * count + 5))) / 18)) / (2 * ordered.length);
  return [quantileOfSorted(ordered, 0.5 - reach), quantileOfSorted(ordered, 0.5 + reach)];
}

/** Beyond 100 years it does not matter when something is full. */
const MOST_DAYS = 36_500;

/** Days until something with `left` to go is full; null where it does not grow beyond doubt, or not within 100 years. */
export function fullAfter(left: number, growth: DailyGrowth | null): number | null {
  if (left <= 0) {
    return 0;
  }
  const days = growth === null || growth.interval[0] <= 0 ? Infinity : left / growth.perDay;
  return days > MOST_DAYS ? null : days;
}
