import { type DataQueryResponse, LoadingState } from '@grafana/data';
import { NEVER, type Observable, of, throwError } from 'rxjs';
import { readRecorded } from './readRecorded';
import type { Fault } from './subject';
import { toQueryResponse } from './toQueryResponse';

const TOO_MANY = {
  refId: 'A',
  status: 422,
  message: 'execution: query processing would load too many samples into memory in query execution',
};

/** What a data source of Grafana emits when its server has a fault. */
export const GRAFANA_FAULTS: Readonly<Record<Fault, () => Observable<DataQueryResponse>>> = {
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
