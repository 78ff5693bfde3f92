import type { DataQueryResponse } from '@grafana/data';
import { type Observable, of } from 'rxjs';
import { createGrafanaPrometheusSource } from '../../src/platform/grafana/prometheus';
import { hang } from './createFakeTransport';
import { GRAFANA_FAULTS } from './grafanaFaults';
import { readRecorded } from './readRecorded';
import { type Subject, TIMEOUT_MS } from './subject';
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
      dataSource: {
        query: (request) =>
          request.range.to.valueOf() === grid.to && fault !== null ? GRAFANA_FAULTS[fault]() : answerWell(),
      },
      transport: hang,
      timeoutMs: TIMEOUT_MS,
      clock: () => 0,
    }),
};

function answerWell(): Observable<DataQueryResponse> {
  return of(toQueryResponse(readRecorded('grafana/mixed')));
}
