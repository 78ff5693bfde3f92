import { nullable, object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { count, figure, list, text } from '../../engine/model/schema';

const failure = object({
  kind: picklist([
    'unreachable',
    'unauthorized',
    'timeout',
    'badResponse',
    'badQuery',
    'tooLarge',
    'cancelled',
    'pending',
  ]),
  message: text,
});

const sourceRow = object({
  id: text,
  type: picklist(['prometheus', 'loki', 'jaeger', 'alertmanager', 'grafana', 'datasource']),
  /** The server's own; null where it does not say. */
  version: nullable(text),
  status: picklist(['answered', 'partial', 'failed', 'not-asked']),
  error: nullable(failure),
  requests: count,
  tookMs: figure,
  observed: count,
  absent: count,
  failed: count,
});
export type SourceRow = Data<typeof sourceRow>;

export const report = { sources: list(sourceRow) };
export const empty = { sources: [] };
