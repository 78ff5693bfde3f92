/** Fewer separate events could all lie in one of two equal windows by chance: 2^-6 = 1.6 %. */
const FEWEST = 6;
/** Standard deviations by which the events may be fewer than the same number of moved values gives where they are independent. */
const MOST_BELOW = 2;
/** Where more than half of the values moved, it is the level that did. */
const MOST_SHARE = 0.5;

/**
 * Whether one side is a constant and the other leaves it now and then, always to the same side, in separate events that do not come in
 * bunches: errors that only one version has. Dependence between so few events cannot be estimated from neighbours; this asks for it directly.
 * Values in time order.
 * Runs: Wald and Wolfowitz, "On a Test Whether Two Samples are from the Same Population", Annals of Mathematical Statistics 11 (1940).
 */
export function areScatteredEvents(baseline: Float64Array, current: Float64Array): boolean {
  return leavesConstant(baseline, current) || leavesConstant(current, baseline);
}

function leavesConstant(still: Float64Array, moving: Float64Array): boolean {
  const level = still[0] ?? NaN;
  if (still.some((value) => value !== level)) {
    return false;
  }
  const away = moving.map((value) => Math.sign(value - level));
  const count = away.reduce((sum, sign) => sum + sign * sign, 0);
  const isOneSided = Math.abs(away.reduce((sum, sign) => sum + sign, 0)) === count;
  return (
    isOneSided &&
    count <= MOST_SHARE * moving.length &&
    runsOf(away) >= Math.max(FEWEST * share(still, moving), fewestOf(count, moving.length))
  );
}

/** A longer window catches more of the events by chance. */
function share(still: Float64Array, moving: Float64Array): number {
  return Math.log(0.5) / Math.log(moving.length / (still.length + moving.length));
}

function runsOf(away: Float64Array): number {
  return away.reduce((runs, sign, index) => (sign !== 0 && (away[index - 1] ?? 0) === 0 ? runs + 1 : runs), 0);
}

/** Expected runs of `count` of `length` values in random order, less the standard deviations allowed. */
function fewestOf(count: number, length: number): number {
  const rest = length - count;
  const expected = (count * (rest + 1)) / length;
  const variance = (count * (count - 1) * rest * (rest + 1)) / (length * length * (length - 1));
  return expected - MOST_BELOW * Math.sqrt(variance);
}
