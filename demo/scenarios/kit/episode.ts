/** A stretch (from, to] in seconds since the rollout's end. */
export interface Episode {
  readonly from: number;
  readonly to: number;
}

export function isWithin(episodes: readonly Episode[] | undefined, t: number): boolean {
  return episodes?.some(({ from, to }) => t > from && t <= to) ?? false;
}
