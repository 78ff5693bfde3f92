import type { AlertEpisode } from '../../engine/model/report';

export interface ResolveTimes {
  readonly count: number;
  /** Minutes. */
  readonly median: number;
  readonly longest: number;
}

/** How long resolved episodes lasted; null where none is resolved. What still fires has no time to resolve yet. */
export function toResolveTimes(episodes: readonly Pick<AlertEpisode, 'to' | 'minutes'>[]): ResolveTimes | null {
  const minutes = episodes
    .filter(({ to }) => to !== null)
    .map((episode) => episode.minutes)
    .sort((a, b) => a - b);
  const [lower, upper] = [minutes[Math.floor((minutes.length - 1) / 2)], minutes[Math.floor(minutes.length / 2)]];
  const longest = minutes.at(-1);
  return lower === undefined || upper === undefined || longest === undefined
    ? null
    : { count: minutes.length, median: (lower + upper) / 2, longest };
}
