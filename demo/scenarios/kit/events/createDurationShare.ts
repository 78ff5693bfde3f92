import { normalScore, seedOf, uniformAt } from '../../shape/random';

const SEED = seedOf('span');

/** So many traces lie in a window of twenty minutes. */
const TRACES = 40;

/** Coprime to each number of ranks there can be, but 7 and 35: neighbours in time are not neighbours in rank. */
const STRIDE = 7;

/** Scale of the logarithm: the slowest in a hundred takes about a fifth longer than the P95. */
const SPREAD = 0.35;

/** The slowest are not slower than this, so that few spans still give a steady P95. */
const SLOWEST_SHARE = 0.985;

/**
 * How long a trace takes in units of its operation's P95, by its turn, where so many plans take turns. Each window
 * holds each rank of a plan once, so that its P95 is 1.
 */
export function createDurationShare(plans: number): (turn: number) => number {
  const ranks = Math.max(2, Math.floor(TRACES / plans));
  const shares = Array.from({ length: ranks }, (_, rank) =>
    Math.exp(SPREAD * normalScore(Math.min(SLOWEST_SHARE, (rank + 0.98) / ranks)))
  );
  const p95 = quantileOf(shares, 0.95);
  return (turn) => {
    const rank = (((Math.floor(turn / plans) * STRIDE) % ranks) + ranks) % ranks;
    const jitter = 1 + 0.01 * (uniformAt(SEED, turn) - 0.5);
    return (jitter * (shares[rank] ?? p95)) / p95;
  };
}

/** R-7 of rising values. */
function quantileOf(values: readonly number[], share: number): number {
  const position = (values.length - 1) * share;
  const lower = values[Math.floor(position)] ?? NaN;
  const upper = values[Math.ceil(position)] ?? NaN;
  return lower + (upper - lower) * (position % 1);
}
