import type { AlertEpisode } from '../../scenarios/scenario';

/** Posts JSON and expects a 2xx; anything else names the address and what it said. */
export async function postJson(url: string, body: unknown, signal?: AbortSignal): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`);
  }
}

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
