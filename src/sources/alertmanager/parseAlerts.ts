import { array, object, optional, picklist, record, string, type InferOutput } from 'valibot';
import type { ActiveAlert, Data } from '../../engine/model/evidence';
import { parseJson } from '../failures/parseJson';
import { instant } from './instant';

const alert = object({
  labels: record(string(), string()),
  annotations: optional(record(string(), string()), {}),
  startsAt: instant,
  status: object({
    state: picklist(['active', 'suppressed', 'unprocessed']),
    silencedBy: optional(array(string()), []),
    inhibitedBy: optional(array(string()), []),
  }),
});

type Alert = InferOutput<typeof alert>;

/** `GET /api/v2/alerts`: what fires now, also what is silenced or inhibited. */
export function parseAlerts(body: string): Data | null {
  const alerts = parseJson(body, array(alert), 'alertmanager').map(toAlert).sort(byNameAndStart);
  return alerts.length === 0 ? null : { kind: 'alerts', alerts };
}

function toAlert({ labels, annotations, startsAt, status }: Alert): ActiveAlert {
  return {
    name: labels['alertname'] ?? '',
    labels,
    state: toState(status),
    startedAt: startsAt,
    summary: annotations['summary'] ?? annotations['description'] ?? annotations['message'] ?? '',
  };
}

/** Where an alert is both silenced and inhibited, the silence was someone's decision. */
function toState({ silencedBy, inhibitedBy }: Alert['status']): ActiveAlert['state'] {
  if (silencedBy.length > 0) {
    return 'silenced';
  }
  return inhibitedBy.length > 0 ? 'inhibited' : 'firing';
}

function byNameAndStart(a: ActiveAlert, b: ActiveAlert): number {
  return toKey(a) < toKey(b) ? -1 : 1;
}

function toKey({ name, startedAt, labels }: ActiveAlert): string {
  return JSON.stringify([name, new Date(startedAt).toISOString(), Object.entries(labels).sort()]);
}
