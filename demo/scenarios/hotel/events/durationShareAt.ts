import { normalScore, seedOf, uniformAt } from '../../shape/random';

const SEED = seedOf('span');

/** So many spans of an operation lie in a window of twenty minutes; their ranks are the same in each window. */
const RANKS = 20;

/** Coprime to the number of ranks: neighbours in time are not neighbours in rank. */
const STRIDE = 7;

/** Scale of the logarithm: the slowest in a hundred takes about a fifth longer than the P95. */
const SPREAD = 0.35;

/** The slowest are not slower than this, so that few spans still give a steady P95. */
const SLOWEST_SHARE = 0.985;

const P95_SCORE = 1.637;

/** How long a request takes in units of its operation's P95. */
export function durationShareAt(turn: number): number {
  const rank = (((Math.floor(turn / 2) * STRIDE) % RANKS) + RANKS) % RANKS;
  const score = normalScore(Math.min(SLOWEST_SHARE, (rank + 0.98) / RANKS));
  const jitter = 1 + 0.01 * (uniformAt(SEED, turn) - 0.5);
  return jitter * Math.exp(SPREAD * (score - P95_SCORE));
}
