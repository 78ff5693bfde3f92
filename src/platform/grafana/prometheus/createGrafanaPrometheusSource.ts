import type { DataQueryRequest, DataQueryResponse } from '@grafana/data';
import type { Observable } from 'rxjs';
import type { Evidence, Request } from '../../../engine/model/evidence';
import { withDeadline } from '../../../sources/asking/withDeadline';
import type { AskOptions, Source, Transport } from '../../../sources/port';
import { createPrometheusSource } from '../../../sources/prometheus/createPrometheusSource';
import { isPromqlQuestion } from '../../../sources/prometheus/promql/promqlQuestion';
import { toPromqlQuery } from '../../../sources/prometheus/promql/toPromqlQuery';
import { isDone } from '../query/isDone';
import { toThrownFailure } from '../query/toThrownFailure';
import { takeLast } from '../takeLast';
import { toBatches, type Asked, type Batch, type Target } from './toBatches';
import { toDataRequest, type PrometheusTarget } from './toDataRequest';
import { toEvidence } from './toEvidence';

export interface PrometheusDataSource {
  query(request: DataQueryRequest<PrometheusTarget>): Promise<DataQueryResponse> | Observable<DataQueryResponse>;
}

export interface GrafanaPrometheusOptions {
  readonly id: string;
  readonly dataSource: PrometheusDataSource;
  /** For what `query` does not answer: rules, targets and the version. */
  readonly transport: Transport;
  /** Milliseconds one request of Grafana may take. */
  readonly timeoutMs?: number;
  readonly clock: () => number;
}

const TIMEOUT_MS = 30_000;

/** Prometheus through Grafana's data source: one request for each grid. The same answers as straight over HTTP. */
export function createGrafanaPrometheusSource(options: GrafanaPrometheusOptions): Source {
  const { id, transport, timeoutMs = TIMEOUT_MS } = options;
  const direct = createPrometheusSource({ id, transport, timeoutMs });
  return {
    id,
    type: 'prometheus',
    ask: async (requests, asking) => {
      const unique = [...new Map(requests.map((request) => [request.id, request])).values()];
      const others = unique.filter((request) => !isPromqlQuestion(request));
      let sent = 0;
      const own = { ...options, ...asking, timeoutMs, onSend: () => void (sent += 1) };
      const [queried, rest] = await Promise.all([askQueries(unique, own), direct.ask(others, asking)]);
      return { answers: { ...queried, ...rest.answers }, requests: sent + rest.requests };
    },
  };
}

interface Asking extends AskOptions {
  readonly dataSource: PrometheusDataSource;
  readonly clock: () => number;
  readonly timeoutMs: number;
  /** Called before each request of Grafana. */
  readonly onSend: () => void;
}

async function askQueries(requests: readonly Request[], asking: Asking): Promise<Readonly<Record<string, Evidence>>> {
  const answers: Record<string, Evidence> = {};
  const settle = (id: string, evidence: Evidence): void => {
    answers[id] = evidence;
    asking.onAnswer?.(id, evidence);
  };
  const asked: Asked[] = [];
  for (const request of requests.filter(isPromqlQuestion)) {
    const query = toPromqlQuery(request);
    if ('status' in query) {
      settle(request.id, query);
    } else {
      asked.push({ id: request.id, query });
    }
  }
  await Promise.all(
    toBatches(asked).map(async (batch) => {
      const read = await askBatch(batch, asking);
      batch.targets.forEach((target) => settle(target.id, read(target)));
    })
  );
  return answers;
}

type Read = (target: Target) => Evidence;

async function askBatch(batch: Batch, asking: Asking): Promise<Read> {
  const query = (signal: AbortSignal): Promise<DataQueryResponse | null> => {
    asking.onSend();
    return takeLast(asking.dataSource.query(toDataRequest(batch, asking.clock())), { signal, isLast: isDone });
  };
  try {
    const response = await withDeadline(query, asking);
    return (target) => toEvidence(target, response ?? { data: [] }, batch.points);
  } catch (error) {
    const failure = toThrownFailure(error, 'prometheus');
    return ({ query: { expr } }) => ({ status: 'failed', query: expr, error: failure });
  }
}
