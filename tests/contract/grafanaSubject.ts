import { LoadingState, type DataQueryResponse } from '@grafana/data';
import { NEVER, of, throwError, type Observable } from 'rxjs';
import { createGrafanaPrometheusSource } from '../../src/platform/grafana/prometheus/createGrafanaPrometheusSource';
import { hang } from './createFakeTransport';
import { readRecorded } from './readRecorded';
import { TIMEOUT_MS, type Fault, type Subject } from './subject';
import { toQueryResponse } from './toQueryResponse';

const T0 = Date.parse('2025-10-23T06:00:00Z');
const grid = { from: T0 + 540_000, to: T0 + 780_000, step: 60_000 };
const earlier = { ...grid, from: grid.from - 60_000, to: grid.to - 60_000 };

/** Faults of the server arrive as errors of one query; a Grafana that hangs, or answers nothing, takes the whole request. */
export const grafanaSubject: Subject = {
  name: 'Prometheus through Grafana',
  hit: { kind: 'range', expr: 'hit', grid },
  spared: { kind: 'range', expr: 'spared', grid: earlier },
  open: (fault) =>
    createGrafanaPrometheusSource({
      id: 's',
      dataSource: { query: (request) => (request.range.to.valueOf() === grid.to && fault !== null ? ANSWERS[fault]() : answerWell()) },
      transport: hang,
      timeoutMs: TIMEOUT_MS,
      clock: () => 0,
    }),
};

function answerWell(): Observable<DataQueryResponse> {
  return of(toQueryResponse(readRecorded('grafana/mixed')));
}

const TOO_MANY = { refId: 'A', status: 422, message: 'execution: query processing would load too many samples into memory in query execution' };

const ANSWERS: Readonly<Record<Fault, () => Observable<DataQueryResponse>>> = {
  hanging: () => NEVER,
  cancelled: () => NEVER,
  refused: () => of(toQueryResponse(readRecorded('grafana/refused'))),
  unauthorized: () => of(toQueryResponse(readRecorded('grafana/unauthorized'))),
  serverError: () => of(toQueryResponse(readRecorded('grafana/serverError'))),
  malformed: () => of(toQueryResponse(readRecorded('grafana/malformed'))),
  page: () => of(toQueryResponse(readRecorded('grafana/page'))),
  nothing: () => of({ data: [], state: LoadingState.Done }),
  otherShape: () => throwError(() => ({ status: 500, data: { message: 'An unexpected error happened' } })),
  empty: () => of({ data: [{ refId: 'A', fields: [], length: 0 }], state: LoadingState.Done }),
  huge: () => of({ data: [], state: LoadingState.Error, errors: [TOO_MANY] }),
};
