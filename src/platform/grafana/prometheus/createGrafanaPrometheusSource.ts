import { LoadingState, type DataQueryRequest, type DataQueryResponse } from '@grafana/data';
import type { Observable } from 'rxjs';
import type { Evidence, Request } from '../../../engine/model/evidence';
import { withDeadline } from '../../../sources/asking/withDeadline';
import { toFailure } from '../../../sources/failures/toFailure';
import type { AskOptions, Source, SourceAnswers, Transport } from '../../../sources/port';
import { createPrometheusSource } from '../../../sources/prometheus/createPrometheusSource';
import { isPromqlQuestion, toPromqlQuery } from '../../../sources/prometheus/toPromqlQuery';
import { takeLast } from '../takeLast';
import { toBatches, type Asked, type Batch } from './toBatches';
import { toDataRequest, type PrometheusTarget } from './toDataRequest';
import { toEvidence } from './toEvidence';

export interface PrometheusDataSource {
  query(request: DataQueryRequest<PrometheusTarget>): Promise<DataQueryResponse> | Observable<DataQueryResponse>;
}

export interface GrafanaPrometheusOptions {
  readonly id: string;
  readonly dataSource: PrometheusDataSource;
  /** For what `query` does not answer: rules and targets. */
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
      const [queried, rest] = await Promise.all([askQueries(unique, { ...options, timeoutMs }, asking), direct.ask(others, asking)]);
      return { answers: { ...queried.answers, ...rest.answers }, requests: queried.requests + rest.requests };
    },
  };
}

type Way = Pick<GrafanaPrometheusOptions, 'dataSource' | 'clock'> & { readonly timeoutMs: number };

async function askQueries(requests: readonly Request[], way: Way, asking: AskOptions): Promise<SourceAnswers> {
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
  const batches = asking.signal.aborted ? [] : toBatches(asked);
  await Promise.all(batches.map((batch) => askBatch(batch, { way, signal: asking.signal, settle })));
  return { answers, requests: batches.length };
}

interface Asking {
  readonly way: Way;
  readonly signal: AbortSignal;
  readonly settle: (id: string, evidence: Evidence) => void;
}

async function askBatch(batch: Batch, { way, signal, settle }: Asking): Promise<void> {
  const read = await runBatch(batch, way, signal);
  batch.targets.forEach((target) => settle(target.id, read(target)));
}

type Read = (target: Batch['targets'][number]) => Evidence;

async function runBatch(batch: Batch, { dataSource, clock, timeoutMs }: Way, signal: AbortSignal): Promise<Read> {
  try {
    const request = toDataRequest(batch, clock());
    const response = await withDeadline((own) => takeLast(dataSource.query(request), { signal: own, isLast: isDone }), { signal, timeoutMs });
    return (target) => toEvidence(target, response ?? { data: [] }, batch.points);
  } catch (error) {
    const failure = toFailure(error);
    return ({ query }) => ({ status: 'failed', query: query.expr, error: failure });
  }
}

function isDone({ state }: DataQueryResponse): boolean {
  return state === LoadingState.Done || state === LoadingState.Error;
}
