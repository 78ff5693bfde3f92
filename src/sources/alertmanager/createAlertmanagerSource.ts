import type { Evidence, Question } from '../../engine/model/evidence';
import type { Call } from '../asking/call';
import { toVersionCall } from '../asking/toVersionCall';
import { createHttpSource, type HttpSourceOptions } from '../asking/createHttpSource';
import { toRefusal } from '../failures/toRefusal';
import type { Source } from '../port';
import { parseAlerts } from './parseAlerts';
import { parseSilences } from './parseSilences';
import { parseVersion } from './parseVersion';

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
