import { array, boolean, object, optional, picklist, string, type InferOutput } from 'valibot';
import type { Data, Silence } from '../../engine/model/evidence';
import { parseJson } from '../failures/parseJson';
import { instant } from './instant';

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
