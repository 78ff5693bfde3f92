import type { AlertEpisode } from '../../scenarios/scenario';
import { postJson } from './postJson';

/** An alert without an end would be taken for resolved after a few minutes. */
const FAR_FUTURE = '2100-01-01T00:00:00Z';

export interface PushAlertsOptions {
  readonly alertmanagerUrl: string;
  readonly rolloutEnd: number;
  readonly signal?: AbortSignal | undefined;
}

/** Alertmanager knows only the present, so it gets what still fires. */
export async function pushAlerts(episodes: readonly AlertEpisode[], options: PushAlertsOptions): Promise<void> {
  const alerts = episodes
    .filter(({ to }) => to === undefined)
    .map(({ name, severity, labels, summary, from }) => ({
      labels: { alertname: name, severity, ...labels },
      annotations: { summary },
      startsAt: new Date((options.rolloutEnd + from) * 1000).toISOString(),
      endsAt: FAR_FUTURE,
    }));
  await postJson(`${options.alertmanagerUrl}/api/v2/alerts`, alerts, options.signal);
}
