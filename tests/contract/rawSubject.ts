import type { DataQueryResponse } from '@grafana/data';
import { EMPTY, type Observable, of } from 'rxjs';
import { createRawSource } from '../../src/platform/grafana/raw';
import { GRAFANA_FAULTS } from './grafanaFaults';
import { readRecorded } from './readRecorded';
import { type Fault, type Subject, TIMEOUT_MS } from './subject';
import { toQueryResponse } from './toQueryResponse';

const T0 = Date.parse('2025-10-23T06:00:00Z');
const grid = { from: T0, to: T0 + 600_000, step: 60_000 };

/** Any other data source: one that ends without an emission did not answer; an answer without frames is an empty one. */
export const rawSubject: Subject = {
  name: 'Another data source of Grafana',
  hit: { kind: 'raw', model: '{"hit":true}', grid },
  spared: { kind: 'raw', model: '{"hit":false}', grid },
  open: (fault) =>
    createRawSource({
      id: 's',
      ref: { uid: 'u', type: 't' },
      dataSource: {
        query: ({ targets: [target] }) =>
          fault !== null && target !== undefined && 'hit' in target && target.hit === true
            ? answer(fault)
            : answerWell('grafana/rawSeries'),
      },
      timeoutMs: TIMEOUT_MS,
      clock: () => 0,
    }),
};

function answer(fault: Fault): Observable<DataQueryResponse> {
  switch (fault) {
    case 'nothing':
      return EMPTY;
    case 'empty':
      return answerWell('grafana/rawEmpty');
    case 'otherShape':
      return answerWell('grafana/rawTable');
    default:
      return GRAFANA_FAULTS[fault]();
  }
}

function answerWell(recorded: string): Observable<DataQueryResponse> {
  return of(toQueryResponse(readRecorded(recorded)));
}
