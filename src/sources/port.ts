import type { Evidence, Request, SourceFailure } from '../engine/model/evidence';
import type { SourceType } from '../engine/model/plan';

/** One server that can be asked. Failures are values: `ask` resolves always, with one answer for every request. */
export interface Source {
  readonly id: string;
  readonly type: SourceType;
  ask(requests: readonly Request[], options: AskOptions): Promise<SourceAnswers>;
}

export interface AskOptions {
  readonly signal: AbortSignal;
  /** Called as answers come in, so that a page can fill; each id once. */
  readonly onAnswer?: (id: string, evidence: Evidence) => void;
}

export interface SourceAnswers {
  readonly answers: Readonly<Record<string, Evidence>>;
  /** Network requests made. */
  readonly requests: number;
}

/** Carries a request to a server; the only thing that knows a network. Rejects with a `SourceError`. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

export interface TransportRequest {
  readonly method: 'GET' | 'POST';
  /** Below the server's address, such as `/api/v1/query_range`. */
  readonly path: string;
  /** Sent as the query of a GET or the form body of a POST. */
  readonly params: readonly (readonly [string, string])[];
  readonly signal: AbortSignal;
}

export interface TransportResponse {
  readonly status: number;
  readonly body: string;
}

/** An expected failure on the way to a server. */
export class SourceError extends Error {
  constructor(readonly failure: SourceFailure) {
    super(failure.message);
    this.name = 'SourceError';
  }
}
