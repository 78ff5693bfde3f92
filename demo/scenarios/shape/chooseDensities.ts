/** A quantile inside its bucket. */
export interface Pin {
  /** Share of the distribution at or under the quantile. */
  readonly share: number;
  /** Position of the bucket's upper bound. */
  readonly upper: number;
  /** From the bucket's lower bound to the quantile, and from the quantile to its upper bound. */
  readonly below: number;
  readonly above: number;
  /** Wanted share per unit of value in this bucket. */
  readonly density: number;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

const TOLERANCE = 1e-9;

/** Two quantiles whose buckets do not touch: the lower one leaves the other some of what lies between them. */
const LOWER_SHARE = 0.9;

/** No bucket of a quantile is empty: else the quantile would be read further down. */
const LEAST_SHARE = 0.02;

/**
 * Densities as near as possible to the wanted ones with which each quantile is met and shares never fall: those of
 * neighbouring buckets depend on each other, since they share a bound. Pins are in rising order.
 */
export function chooseDensities(pins: readonly Pin[]): readonly number[] {
  const ranges = toRanges(pins);
  const chosen: number[] = [];
  pins.forEach((pin, index) => {
    chosen.push(chooseWithin(narrow(ranges[index], { before: pins[index - 1], density: chosen[index - 1], pin }), pin));
  });
  return chosen;
}

/** What each density may be for the sake of those after it; the first bucket of all starts from nothing. */
function toRanges(pins: readonly Pin[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let index = pins.length - 1; index >= 0; index -= 1) {
    const pin = pins[index];
    if (pin !== undefined) {
      ranges.unshift(
        toRange(pin, { next: pins[index + 1], nextRange: ranges[0], previousShare: pins[index - 1]?.share ?? 0 })
      );
    }
  }
  return ranges;
}

interface After {
  readonly next: Pin | undefined;
  readonly nextRange: Range | undefined;
  readonly previousShare: number;
}

function toRange(pin: Pin, { next, nextRange, previousShare }: After): Range {
  const most = (pin.share - previousShare) / pin.below;
  const least = (LEAST_SHARE * (pin.share - previousShare)) / (pin.below + pin.above);
  return intersect({ least: pin.upper === 0 ? most : least, most }, toUpperRange(pin, next, nextRange));
}

function toUpperRange(pin: Pin, next: Pin | undefined, nextRange: Range | undefined): Range {
  if (next === undefined || nextRange === undefined) {
    return { least: 0, most: (1 - pin.share) / pin.above };
  }
  const gap = next.share - pin.share;
  if (!isShared(pin, next)) {
    return { least: 0, most: (LOWER_SHARE * gap) / pin.above };
  }
  return {
    least: (gap - nextRange.most * next.below) / pin.above,
    most: (gap - nextRange.least * next.below) / pin.above,
  };
}

interface Before {
  readonly before: Pin | undefined;
  readonly density: number | undefined;
  readonly pin: Pin;
}

function narrow(range: Range = { least: 0, most: 0 }, { before, density, pin }: Before): Range {
  if (before === undefined || density === undefined) {
    return range;
  }
  if (before.upper === pin.upper) {
    throw new Error(`P${100 * before.share} and P${100 * pin.share} lie in the same bucket: put a bound between them`);
  }
  const most = (pin.share - before.share - density * before.above) / pin.below;
  return intersect(range, { least: isShared(before, pin) ? most : 0, most });
}

function chooseWithin({ least, most }: Range, { share, density }: Pin): number {
  if (least > most + TOLERANCE) {
    throw new Error(`P${100 * share} cannot be met with these bounds: put one more around it`);
  }
  return Math.min(most, Math.max(least, density));
}

function isShared(pin: Pin, next: Pin): boolean {
  return next.upper - 1 === pin.upper;
}

function intersect(a: Range, b: Range): Range {
  return { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) };
}
