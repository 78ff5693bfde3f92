import { type DataQueryRequest, type DataQueryResponse, FieldType, LoadingState } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';
import { concat, EMPTY, NEVER, Observable, of, throwError } from 'rxjs';
import { askOne } from '../../../tests/contract/askOne';
import { readRecorded } from '../../../tests/contract/readRecorded';
import { toQueryResponse } from '../../../tests/contract/toQueryResponse';
import { type Evidence, type Question, toRequest } from '../../engine/model/evidence';
import { createRawSource } from './raw';

const T0 = Date.parse('2025-10-23T06:00:00Z');
const MINUTE = 60_000;
const grid = { from: T0, to: T0 + 3 * MINUTE, step: MINUTE };
const model = '{"rawSql":"select 1","refId":"Q","datasource":{"uid":"other"},"hide":true}';
const question: Question = { kind: 'raw', model, grid };

type Answer = (request: DataQueryRequest<DataQuery>) => Observable<DataQueryResponse>;

function create(answer: Answer, changes: { readonly timeoutMs?: number; readonly maxSamples?: number } = {}) {
  const sent: DataQueryRequest<DataQuery>[] = [];
  const query: Answer = (request) => {
    sent.push(request);
    return answer(request);
  };
  return {
    sent,
    source: createRawSource({
      id: 'sql',
      ref: { uid: 'u', type: 'mysql' },
      dataSource: { query },
      timeoutMs: 1000,
      clock: () => 7,
      ...changes,
    }),
  };
}

function ask(answer: Answer, changes = {}): Promise<Evidence> {
  return askOne(create(answer, changes).source, question);
}

function recorded(name: string): DataQueryResponse {
  return toQueryResponse(readRecorded(name));
}

function frame(times: readonly number[], values: readonly (number | null)[]): DataQueryResponse {
  const fields = [
    { name: 'time', type: FieldType.time, config: {}, values: [...times] },
    { name: 'value', type: FieldType.number, config: {}, values: [...values] },
  ];
  return { data: [{ refId: 'A', fields, length: times.length }], state: LoadingState.Done };
}

describe('createRawSource', () => {
  it('sends the model as it is to the data source that the plan names, over the steps of the grid, each under an id of its own', async () => {
    const { source, sent } = create(() => of(recorded('grafana/rawSeries')));
    await askOne(source, question);
    await askOne(source, question);
    expect(sent[0]).toMatchObject({
      app: 'dayone',
      timezone: 'utc',
      interval: '60s',
      intervalMs: MINUTE,
      maxDataPoints: 4,
      startTime: 7,
      targets: [{ rawSql: 'select 1', refId: 'A', datasource: { uid: 'u', type: 'mysql' }, hide: false }],
    });
    expect([sent[0]?.range.from.valueOf(), sent[0]?.range.to.valueOf(), sent[0]?.range.to.utcOffset()]).toEqual([
      T0,
      T0 + 3 * MINUTE,
      0,
    ]);
    expect(sent[0]?.requestId).not.toBe(sent[1]?.requestId);
  });

  it('keeps labels, and cuts to the grid', async () => {
    expect(await ask(() => of(recorded('grafana/rawSeries')))).toEqual({
      status: 'observed',
      query: model,
      data: {
        kind: 'series',
        series: [{ labels: { room: 'a' }, times: [1, 2, 3].map((step) => T0 + step * MINUTE), values: [2, 2, 1] }],
      },
    });
  });

  it('takes the text columns of a long frame for labels, and the last point in a step', async () => {
    expect(await ask(() => of(recorded('grafana/rawLong')))).toMatchObject({
      data: {
        series: [
          { labels: { room: 'a' }, times: [T0 + MINUTE, T0 + 2 * MINUTE], values: [2, 3] },
          { labels: { room: 'b' }, times: [T0 + MINUTE, T0 + 2 * MINUTE], values: [10, 30] },
        ],
      },
    });
  });

  it('counts a point on the end of a step in that step, and none at the start of the grid or after its end', async () => {
    const times = [T0, T0 + 1, T0 + MINUTE, T0 + MINUTE + 1, T0 + 3 * MINUTE, T0 + 3 * MINUTE + 1];
    expect(await ask(() => of(frame(times, [1, 2, 3, 4, 5, 6])))).toMatchObject({
      data: { series: [{ times: [T0 + MINUTE, T0 + 2 * MINUTE, T0 + 3 * MINUTE], values: [3, 4, 5] }] },
    });
  });

  it('takes the latest point of a step, whatever the order of rows, and no missing value for one', async () => {
    expect(await ask(() => of(frame([T0 + 50_000, T0 + 10_000, T0 + 59_000], [2, 1, null])))).toMatchObject({
      data: { series: [{ times: [T0 + MINUTE], values: [2] }] },
    });
  });

  it('takes the last emission, and stops at one that says that it is the last', async () => {
    const early = { ...frame([T0 + MINUTE], [1]), state: LoadingState.Streaming };
    expect(await ask(() => concat(of(early, frame([T0 + MINUTE], [9])), NEVER))).toMatchObject({
      data: { series: [{ values: [9] }] },
    });
  });

  it.each<[string, Answer, object]>([
    ['an answer without frames', () => of(recorded('grafana/rawEmpty')), { status: 'absent', query: model }],
    ['a frame without rows', () => of(frame([], [])), { status: 'absent' }],
    ['points outside the grid alone', () => of(frame([T0 - 1], [1])), { status: 'absent' }],
    [
      'no emission',
      () => EMPTY,
      {
        status: 'failed',
        query: model,
        error: { kind: 'badResponse', message: 'Grafana sent no answer to this query' },
      },
    ],
    [
      'a table without a time',
      () => of(recorded('grafana/rawTable')),
      {
        error: {
          kind: 'badResponse',
          message: 'the answer holds no time series: it needs a time field and a number field',
        },
      },
    ],
    [
      'a query that is refused',
      () => throwError(() => ({ status: 400, data: { message: 'syntax error near "selct"' } })),
      { error: { kind: 'badQuery' } },
    ],
    [
      'a data source without permission',
      () => throwError(() => ({ status: 403, data: { message: 'Access denied' } })),
      { error: { kind: 'unauthorized' } },
    ],
    [
      'a page',
      () => of(recorded('grafana/page')),
      { error: { kind: 'badResponse', message: 'not the answer of the data source: it is not understood' } },
    ],
    ['silence', () => NEVER, { error: { kind: 'timeout' } }],
    [
      'a data source that throws',
      () => {
        throw new Error('http://secret');
      },
      { error: { kind: 'unreachable', message: 'Grafana did not answer the query' } },
    ],
  ])('tells %s from the others', async (_, answer, evidence) => {
    expect(await ask(answer, { timeoutMs: 20 })).toMatchObject(evidence);
  });

  it('refuses more samples than it may hold', async () => {
    expect(await ask(() => of(frame([T0 + 1, T0 + 2], [1, 2])), { maxSamples: 3 })).toMatchObject({
      error: { kind: 'tooLarge' },
    });
  });

  it.each<[string, Question, object]>([
    ['text', { ...question, model: 'select 1' }, { status: 'failed', query: 'select 1', error: { kind: 'badQuery' } }],
    ['a list', { ...question, model: '[1]' }, { status: 'failed', error: { kind: 'badQuery' } }],
    ['a grid without a point', { ...question, grid: { ...grid, to: T0 + 1 } }, { status: 'absent' }],
    [
      'a grid of too many',
      { ...question, grid: { ...grid, to: T0 + 11_001 * MINUTE } },
      { status: 'failed', error: { kind: 'tooLarge' } },
    ],
    ['its version', { kind: 'server' }, { status: 'absent' }],
    [
      'counters',
      { kind: 'increments', selectors: ['x_total'], grid },
      { status: 'failed', error: { kind: 'badQuery' } },
    ],
  ])('sends nothing for %s', async (_, asked, evidence) => {
    const { source, sent } = create(() => of(frame([T0 + MINUTE], [1])));
    expect(await askOne(source, asked)).toMatchObject(evidence);
    expect(sent).toHaveLength(0);
  });

  it('lets go of its request when it is cancelled', async () => {
    const stop = new AbortController();
    const leave = jest.fn();
    const request = toRequest('sql', question);
    const asked = create(() => new Observable(() => leave)).source.ask([request], { signal: stop.signal });
    setTimeout(() => stop.abort(), 5);
    expect((await asked).answers[request.id]).toMatchObject({ status: 'failed', error: { kind: 'cancelled' } });
    expect(leave).toHaveBeenCalledTimes(1);
  });
});
