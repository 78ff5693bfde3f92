import { dataFrameFromJSON, type DataFrameJSON, type DataQueryResponse, LoadingState } from '@grafana/data';
import type { TransportResponse } from '../../src/sources/port';

interface Result {
  readonly error?: string;
  readonly status?: number;
  readonly frames?: readonly DataFrameJSON[];
}

/** What `DataSourceWithBackend.query` makes of an answer of Grafana's query endpoint; the runtime package itself needs a browser. */
export function toQueryResponse({ status, body }: TransportResponse): DataQueryResponse {
  const answer: { results?: Record<string, Result>; message?: string } = JSON.parse(body);
  if (answer.results === undefined) {
    return {
      data: [],
      state: LoadingState.Error,
      error: { status, data: { message: answer.message }, message: answer.message },
    };
  }
  const results = Object.entries(answer.results);
  const errors = results.flatMap(([refId, { error, status: own }]) =>
    error === undefined ? [] : [{ refId, message: error, status: own }]
  );
  const data = results.flatMap(([refId, { frames = [] }]) =>
    frames.map((frame) => ({ ...dataFrameFromJSON(frame), refId }))
  );
  return errors.length === 0
    ? { data, state: LoadingState.Done }
    : { data, errors, error: errors[0], state: LoadingState.Error };
}
