import type { AlertEpisode } from '../../engine/model/report';

/** What tells episodes of one alert apart: `instance=api-2, job=api`. */
export function toEpisodeLabels({ labels }: Pick<AlertEpisode, 'labels'>): string {
  return Object.entries(labels)
    .filter(([key]) => key !== 'alertname' && key !== 'severity' && key !== 'alertstate')
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(', ');
}
