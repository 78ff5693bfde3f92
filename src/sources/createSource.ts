import type { Evidence, SourceFailure } from '../engine/model/evidence';
import type { SourceType } from '../engine/model/plan';
import { createAlertmanagerSource } from './alertmanager/alertmanager';
import type { HttpSourceOptions } from './createHttpSource';
import { createGrafanaSource } from './grafana/grafana';
import { createJaegerSource } from './jaeger/jaeger';
import { createLokiSource } from './loki/loki';
import type { Source } from './port';
import { createPrometheusSource } from './prometheus/prometheus';

/** The source of a kind of server. `prefix` stands before Alertmanager's `/api/v2`: `/alertmanager` for Mimir and Cortex. */
export function createSource(type: SourceType, options: HttpSourceOptions, prefix?: string): Source {
  switch (type) {
    case 'prometheus':
      return createPrometheusSource(options);
    case 'loki':
      return createLokiSource(options);
    case 'jaeger':
      return createJaegerSource(options);
    case 'alertmanager':
      return createAlertmanagerSource({ ...options, prefix });
    case 'grafana':
      return createGrafanaSource(options);
    case 'datasource':
      return createForeignSource(options.id);
  }
}

export interface FailedSourceOptions {
  readonly id: string;
  readonly type: SourceType;
  readonly failure: SourceFailure;
}

/** A source that could not be opened: it asks nothing, and every answer is that failure. */
export function createFailedSource({ id, type, failure }: FailedSourceOptions): Source {
  const answer: Evidence = { status: 'failed', query: '', error: failure };
  return {
    id,
    type,
    ask: async (requests, { onAnswer }) => {
      const ids = [...new Set(requests.map((request) => request.id))];
      ids.forEach((request) => onAnswer?.(request, answer));
      return { answers: Object.fromEntries(ids.map((request) => [request, answer])), requests: 0 };
    },
  };
}

/** Another data source of Grafana where there is no Grafana: its query model means nothing to any server. */
export function createForeignSource(id: string): Source {
  return createFailedSource({
    id,
    type: 'datasource',
    failure: { kind: 'badQuery', message: 'only Grafana itself can ask this data source' },
  });
}

const NOTHING: Evidence = Object.freeze({ status: 'absent', query: '' });

/** A source that is left out on purpose: it asks nothing, and nothing is known from it. */
export function createUnaskedSource(id: string, type: SourceType): Source {
  return {
    id,
    type,
    ask: async (requests, { onAnswer }) => {
      const ids = [...new Set(requests.map((request) => request.id))];
      ids.forEach((request) => onAnswer?.(request, NOTHING));
      return { answers: Object.fromEntries(ids.map((request) => [request, NOTHING])), requests: 0 };
    },
  };
}
