import { regularizedBeta } from '../../../stats/distribution/regularizedBeta';

/** Events counted in two stretches; lengths in the same unit of time. */
export interface Counts {
  readonly before: number;
  readonly beforeLength: number;
  readonly after: number;
  readonly afterLength: number;
  /** Variance of the counts over their mean, at least 1: so many events tell as much as one of a Poisson process. */
  readonly dispersion: number;
}

/** The chance of so many events, or more, at the former rate, under which they are more than chance. Two stretches a day are judged: 4 % together. */
const MOST_CHANCE = 0.02;

/**
 * Whether events come at more than `factor` times the former rate, and by more than chance: given all events of both stretches, those
 * after are binomial if the rate is `factor` times the former one. Przyborowski and Wilenski, "Homogeneity of Results in Testing Samples
 * from Poisson Series", Biometrika 31 (1940); the binomial tail as an incomplete beta function, so that counts need not be whole.
 * Counts that vary more than Poisson's are divided by their dispersion first (quasi-likelihood, Wedderburn 1974). False where none were
 * counted before: there is no rate then.
 */
export function isMoreThanBefore(
  { before, beforeLength, after, afterLength, dispersion }: Counts,
  factor: number
): boolean {
  if (before <= 0 || beforeLength <= 0 || afterLength <= 0) {
    return false;
  }
  const share = (factor * afterLength) / (beforeLength + factor * afterLength);
  return (
    after > (factor * before * afterLength) / beforeLength &&
    regularizedBeta(share, after / dispersion, before / dispersion + 1) < MOST_CHANCE
  );
}
