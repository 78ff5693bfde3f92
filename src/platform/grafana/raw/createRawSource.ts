import type { DataQueryRequest, DataQueryResponse } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import type { Observable } from 'rxjs';
import type { Evidence, Question } from '../../../engine/model/evidence';
import { askAll } from '../../../sources/asking/askAll';
import { withDeadline } from '../../../sources/asking/withDeadline';
import { toRefusal } from '../../../sources/failures/toRefusal';
import type { Source } from '../../../sources/port';
import { MAX_POINTS, toPoints } from '../../../sources/series/toPoints';
import { isDone } from '../query/isDone';
import { toThrownFailure } from '../query/toThrownFailure';
import { takeLast } from '../takeLast';
import { parseModel } from './parseModel';
import { toRawEvidence } from './toRawEvidence';
import { toRawRequest, type RawQuery } from './toRawRequest';

export interface RawDataSource {
  query(request: DataQueryRequest<DataQuery>): Promise<DataQueryResponse> | Observable<DataQueryResponse>;
}

export interface RawSourceOptions {
  readonly id: string;
  readonly ref: RawQuery['ref'];
  readonly dataSource: RawDataSource;
  /** Milliseconds one request may take. */
  readonly timeoutMs: number;
  readonly clock: () => number;
  /** Samples an answer may have. */
  readonly maxSamples?: number;
}

/** As many as the browser asks of Grafana at once over HTTP 1. */
const CONCURRENCY = 5;
/** 11,000 points in 200 series. */
const MAX_SAMPLES = 2_200_000;

type RawQuestion = Extract<Question, { kind: 'raw' }>;

/** Any data source of Grafana by its own query model: every question is one request. Its answers are numeric frames with a time field. */
export function createRawSource(options: RawSourceOptions): Source {
  const { id } = options;
  return {
    id,
    type: 'datasource',
    ask: async (requests, asking) => {
      let sent = 0;
      const own = { ...options, onSend: () => void (sent += 1) };
      const answers = await askAll({
        requests,
        options: asking,
        concurrency: CONCURRENCY,
        answer: (request, signal) => answerOne(request, own, signal),
      });
      return { answers, requests: sent };
    },
  };
}

interface Asking extends RawSourceOptions {
  /** Called before each request of Grafana. */
  readonly onSend: () => void;
}

async function answerOne(question: Question, asking: Asking, signal: AbortSignal): Promise<Evidence> {
  switch (question.kind) {
    case 'raw':
      return answerRaw(question, asking, signal);
    case 'server':
      // A data source tells its own version in no common way.
      return { status: 'absent', query: '' };
    default:
      return toRefusal('badQuery', `a data source with a query model of its own has no answer to "${question.kind}"`);
  }
}

async function answerRaw({ model: text, grid }: RawQuestion, asking: Asking, signal: AbortSignal): Promise<Evidence> {
  const model = parseModel(text);
  const points = toPoints(grid);
  if (model === null) {
    return { ...toRefusal('badQuery', 'the query model is not a JSON object'), query: text };
  }
  if (points.count === 0) {
    return { status: 'absent', query: text };
  }
  if (points.count > MAX_POINTS) {
    return { ...toRefusal('tooLarge', `${points.count} points asked for, at most ${MAX_POINTS} can be`), query: text };
  }
  return send(text, { model, points, ref: asking.ref }, { asking, signal });
}

async function send(
  text: string,
  query: RawQuery,
  { asking, signal }: { readonly asking: Asking; readonly signal: AbortSignal }
): Promise<Evidence> {
  const { dataSource, timeoutMs, clock, maxSamples = MAX_SAMPLES, onSend } = asking;
  const run = (own: AbortSignal): Promise<DataQueryResponse | null> => {
    onSend();
    return takeLast(dataSource.query(toRawRequest(query, clock())), { signal: own, isLast: isDone });
  };
  try {
    return toRawEvidence({
      model: text,
      points: query.points,
      response: await withDeadline(run, { signal, timeoutMs }),
      maxSamples,
    });
  } catch (error) {
    return { status: 'failed', query: text, error: toThrownFailure(error, 'datasource') };
  }
}
