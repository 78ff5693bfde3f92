/** Standard normal quantile, in the closed form of Shore (1982): good to a hundredth, which is all that is needed. */
export function normalScore(share: number): number {
  const upper = share >= 0.5 ? share : 1 - share;
  const score = 5.5556 * (1 - ((1 - upper) / upper) ** 0.1186);
  return share >= 0.5 ? score : -score;
}
