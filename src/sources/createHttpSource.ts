import type { Data, Evidence, Question, Request, SourceFailure } from '../engine/model/evidence';
import type { SourceType } from '../engine/model/plan';
import { askAll, createPatience, type Patience, withDeadline } from './askAll';
import { toFailure, toRefusal, toStatusFailure } from './failures';
import { type Source, SourceError, type Transport, type TransportRequest, type TransportResponse } from './port';

/** What every source that is asked over HTTP takes. */
export interface HttpSourceOptions {
  readonly id: string;
  readonly transport: Transport;
  /** Requests under way at once. */
  readonly concurrency?: number;
  /** Milliseconds one request may take. */
  readonly timeoutMs?: number;
  /** Characters a body may have; a longer one is `tooLarge`. */
  readonly maxBody?: number;
}

interface Language {
  readonly type: SourceType;
  readonly toCall: ToCall;
  readonly explain: Explain;
}

interface Way {
  readonly language: Language;
  readonly patience: Patience;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly maxBody: number;
}

const CONCURRENCY = 6;
const TIMEOUT_MS = 30_000;
/** A day of 11,000 points in 200 series is about 50 million characters. */
const MAX_BODY = 64 * 1024 * 1024;

/** A source in which every question is one HTTP request of its own. Failures are values: `ask` never rejects. */
export function createHttpSource(options: HttpSourceOptions, language: Language): Source {
  const { id, concurrency = CONCURRENCY, timeoutMs = TIMEOUT_MS, maxBody = MAX_BODY } = options;
  return {
    id,
    type: language.type,
    ask: async (requests, asking) => {
      let sent = 0;
      const transport: Transport = (request) => {
        sent += 1;
        return options.transport(request);
      };
      const way: Way = { language, patience: createPatience(2 * concurrency), transport, timeoutMs, maxBody };
      const answers = await askAll({
        requests,
        options: asking,
        concurrency,
        answer: (request, signal) => answerOne(request, way, signal),
      });
      return { answers, requests: sent };
    },
  };
}

async function answerOne(request: Request, way: Way, signal: AbortSignal): Promise<Evidence> {
  const call = way.language.toCall(request);
  if ('status' in call) {
    return call;
  }
  if (way.patience.isSpent()) {
    return { ...toRefusal('timeout', 'not asked: no request before this one was answered in time'), query: call.query };
  }
  try {
    const response = await way.patience.watch(
      withDeadline((own) => way.transport({ ...call.request, signal: own }), { signal, timeoutMs: way.timeoutMs })
    );
    const data = read(response, call, way);
    return data === null ? { status: 'absent', query: call.query } : { status: 'observed', query: call.query, data };
  } catch (error) {
    return { status: 'failed', query: call.query, error: toFailure(error) };
  }
}

function read(response: TransportResponse, call: Call, { language, maxBody }: Way): Data | null {
  if (response.body.length > maxBody) {
    throw new SourceError({ kind: 'tooLarge', message: `the answer is longer than ${maxBody} characters` });
  }
  if (call.absentOn?.includes(response.status) === true) {
    return null;
  }
  if (response.status < 200 || response.status > 299) {
    throw new SourceError(language.explain(response) ?? toStatusFailure(response, language.type));
  }
  return call.parse(response.body);
}

/** One question as one request of a server's API. */
export interface Call {
  /** The text that is sent in the source's own language, '' where the API takes none. */
  readonly query: string;
  readonly request: Omit<TransportRequest, 'signal'>;
  /** Reads the body of a good answer; null: it answered, and there is nothing. Throws a `SourceError`. */
  readonly parse: (body: string) => Data | null;
  /** Error statuses that mean that there is nothing; without it none does. */
  readonly absentOn?: readonly number[];
}

/** The request for a question, or the answer where nothing need be sent. */
export type ToCall = (question: Question) => Call | Evidence;

/** What a server's own error answer means; null where it says nothing known. */
export type Explain = (response: TransportResponse) => SourceFailure | null;

/** Statuses of servers that do not tell their version: compatible ones lack the address, proxies forbid it. */
const UNTOLD: readonly number[] = Object.freeze([403, 404]);

/** A question for a server's version, '' where the answer has none; a server that does not tell it is `absent`, not failed. */
export function toVersionCall(path: string, readVersion: (body: string) => string): Call {
  const parse: Call['parse'] = (body) => {
    const version = readVersion(body);
    return version === '' ? null : { kind: 'server', version };
  };
  return { query: '', request: { method: 'GET', path, params: [] }, parse, absentOn: UNTOLD };
}
