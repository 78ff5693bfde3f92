import type { AlertEpisode } from '../../engine/model/report';
import { severityRank } from '../plot/toSwimlane';

/** Firing first, worst severity first, then the latest. */
export function toEpisodeOrder(episodes: readonly AlertEpisode[]): readonly AlertEpisode[] {
  return [...episodes].sort(compareEpisodes);
}

function compareEpisodes(a: AlertEpisode, b: AlertEpisode): number {
  const byState = Number(b.to === null) - Number(a.to === null);
  const bySeverity = severityRank(a.severity) - severityRank(b.severity);
  return byState !== 0
    ? byState
    : bySeverity !== 0
      ? bySeverity
      : a.from === b.from
        ? a.name < b.name
          ? -1
          : 1
        : a.from < b.from
          ? 1
          : -1;
}
