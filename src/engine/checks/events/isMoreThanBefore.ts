/** Events counted in two stretches; lengths in the same unit of time. */
export interface Counts {
  readonly before: number;
  readonly beforeLength: number;
  readonly after: number;
  readonly afterLength: number;
}

/** The chance of so many events, or more, at the former rate, under which they are more than chance. */
const MOST_CHANCE = 0.01;

/**
 * Whether events come at more than `factor` times the former rate, and by more than chance: given all events of both stretches, those
 * after are binomial if the rate is `factor` times the former one. Przyborowski and Wilenski, "Homogeneity of Results in Testing Samples
 * from Poisson Series", Biometrika 31 (1940). False where none were counted before: there is no rate then.
 */
export function isMoreThanBefore({ before, beforeLength, after, afterLength }: Counts, factor: number): boolean {
  if (before <= 0 || beforeLength <= 0 || afterLength <= 0) {
    return false;
  }
  const share = beforeLength / (beforeLength + factor * afterLength);
  return after > (factor * before * afterLength) / beforeLength && chanceOfAtMost(before, before + after, share) < MOST_CHANCE;
}

/** Of `count` events each of which falls into a part with chance `share`, the chance that at most `hits` do. O(hits). */
function chanceOfAtMost(hits: number, count: number, share: number): number {
  let log = count * Math.log1p(-share);
  let chance = Math.exp(log);
  for (let hit = 1; hit <= hits; hit += 1) {
    log += Math.log((count - hit + 1) / hit) + Math.log(share) - Math.log1p(-share);
    chance += Math.exp(log);
  }
  return chance;
}
