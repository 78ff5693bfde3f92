import {
  array,
  boolean,
  check,
  type InferOutput,
  object,
  optional,
  picklist,
  pipe,
  record,
  string,
  transform,
} from 'valibot';
import type { ActiveAlert, Data, Evidence, Question, Silence } from '../../engine/model/evidence';
import { type Call, createHttpSource, type HttpSourceOptions, toVersionCall } from '../createHttpSource';
import { parseJson, toRefusal } from '../failures';
import type { Source } from '../port';

export interface AlertmanagerOptions extends HttpSourceOptions {
  /** Before `/api/v2`: `/alertmanager` for Mimir and Cortex. */
  readonly prefix?: string;
}

const ALERTS = [
  ['active', 'true'],
  ['silenced', 'true'],
  ['inhibited', 'true'],
] as const;

/** Alertmanager over its HTTP API, version 2. It knows only the present. */
export function createAlertmanagerSource(options: AlertmanagerOptions): Source {
  const { prefix = '' } = options;
  return createHttpSource(options, {
    type: 'alertmanager',
    toCall: (question) => toCall(question, prefix),
    explain: () => null,
  });
}

function toCall(question: Question, prefix: string): Call | Evidence {
  switch (question.kind) {
    case 'alerts':
      return {
        query: '',
        request: { method: 'GET', path: `${prefix}/api/v2/alerts`, params: ALERTS },
        parse: parseAlerts,
      };
    case 'silences':
      return {
        query: '',
        request: { method: 'GET', path: `${prefix}/api/v2/silences`, params: [] },
        parse: parseSilences,
      };
    case 'server':
      return toVersionCall(`${prefix}/api/v2/status`, parseVersion);
    default:
      return toRefusal('badQuery', `Alertmanager has no answer to "${question.kind}"`);
  }
}

/** RFC 3339 as milliseconds since the epoch. */
export const instant = pipe(
  string(),
  transform((text) => Date.parse(text)),
  check((milliseconds) => !Number.isNaN(milliseconds))
);

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

const matcher = object({ name: string(), value: string(), isRegex: boolean(), isEqual: optional(boolean(), true) });
const silence = object({
  id: string(),
  status: object({ state: picklist(['active', 'pending', 'expired']) }),
  matchers: array(matcher),
  startsAt: instant,
  endsAt: instant,
  comment: optional(string(), ''),
});

/** `GET /api/v2/silences`, also those that have expired and are still kept. */
export function parseSilences(body: string): Data | null {
  const silences = parseJson(body, array(silence), 'alertmanager').map(toSilence).sort(byStart);
  return silences.length === 0 ? null : { kind: 'silences', silences };
}

function toSilence({ id, status, matchers, startsAt, endsAt, comment }: InferOutput<typeof silence>): Silence {
  return { id, state: status.state, matchers: `{${matchers.map(toMatcher).join(',')}}`, startsAt, endsAt, comment };
}

function toMatcher({ name, value, isRegex, isEqual }: InferOutput<typeof matcher>): string {
  const operator = isRegex ? (isEqual ? '=~' : '!~') : isEqual ? '=' : '!=';
  return `${name}${operator}${JSON.stringify(value)}`;
}

function byStart(a: Silence, b: Silence): number {
  return a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1);
}

const status = object({ versionInfo: object({ version: string() }) });

/** `GET /api/v2/status`. */
export function parseVersion(body: string): string {
  return parseJson(body, status, 'alertmanager').versionInfo.version;
}
