import type { DataQueryRequest, DataQueryResponse } from '@grafana/data';
import { NEVER, Observable, of, throwError } from 'rxjs';
import { askOne } from '../../../tests/contract/askOne';
import { createFakeTransport } from '../../../tests/contract/createFakeTransport';
import { readRecorded } from '../../../tests/contract/readRecorded';
import { toQueryResponse } from '../../../tests/contract/toQueryResponse';
import { type Question, toRequest } from '../../engine/model/evidence';
import { createPrometheusSource } from '../../sources/prometheus/prometheus';
import { createGrafanaPrometheusSource, type PrometheusTarget } from './prometheus';

const T0 = Date.parse('2025-10-23T06:00:00Z');
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const grid = { from: T0 + 9 * MINUTE, to: T0 + 13 * MINUTE, step: MINUTE };

function toRange(expr: string, own = grid): Question {
  return { kind: 'range', expr, grid: own };
}

function toHistory(at: number): Question {
  return {
    kind: 'history',
    of: { kind: 'query', expr: 'sum(bench_total)', reduce: 'mean' },
    at,
    window: 60 * MINUTE,
    step: MINUTE,
    days: 3,
  };
}

const END = Date.parse('2025-10-24T01:00:00Z');

type Answer = (request: DataQueryRequest<PrometheusTarget>) => Observable<DataQueryResponse>;

function create(answer: Answer, timeoutMs = 1000) {
  const sent: DataQueryRequest<PrometheusTarget>[] = [];
  const query: Answer = (request) => {
    sent.push(request);
    return answer(request);
  };
  const { transport } = createFakeTransport(({ path }) =>
    readRecorded(path === '/api/v1/rules' ? 'prometheus/rules' : 'prometheus/targets')
  );
  return {
    sent,
    source: createGrafanaPrometheusSource({
      id: 'metrics',
      dataSource: { query },
      transport,
      timeoutMs,
      clock: () => 7,
    }),
  };
}

function askDirect(recorded: string, question: Question) {
  const { transport } = createFakeTransport(() => readRecorded(recorded));
  return askOne(createPrometheusSource({ id: 'metrics', transport }), question);
}

async function askAll(source: ReturnType<typeof create>['source'], questions: readonly Question[]) {
  const requests = questions.map((question) => toRequest('metrics', question));
  const { answers, requests: made } = await source.ask(requests, { signal: new AbortController().signal });
  return { made, evidence: requests.map(({ id }) => answers[id]) };
}

const never = new AbortController().signal;

describe('createGrafanaPrometheusSource', () => {
  const direct = [
    'prometheus/matrix',
    'prometheus/badData',
    'prometheus/empty',
    null,
    'prometheus/notFinite',
    'prometheus/execution',
  ] as const;

  it('answers as the direct way does, each query its own, in one request', async () => {
    const { source } = create(() => of(toQueryResponse(readRecorded('grafana/mixed'))));
    const questions = direct.map((recorded) => (recorded === null ? toHistory(grid.to) : toRange(recorded)));
    const { evidence, made } = await askAll(source, questions);
    expect(made).toBe(1);
    expect(evidence[3]).toMatchObject({
      data: { series: [{ labels: {}, times: [3, 2, 1, 0].map((day) => grid.to - day * DAY) }] },
    });
    for (const [index, recorded] of direct.entries()) {
      if (recorded !== null) {
        expect(evidence[index]).toEqual(await askDirect(recorded, toRange(recorded)));
      }
    }
  });

  it('puts all queries of one grid into one request, with the instant ones that end there', async () => {
    const { source, sent } = create(() => of({ data: [] }));
    const early = { ...grid, from: grid.from - DAY, to: grid.to - DAY };
    const { made } = await askAll(source, [
      toRange('a'),
      toRange('b', early),
      toHistory(grid.to),
      toRange('c'),
      toHistory(T0 + 5000),
    ]);
    expect(made).toBe(3);
    expect(
      sent.map(({ targets }) =>
        targets.map(({ refId, range, instant }) => [refId, range ? 'range' : '', instant ? 'instant' : ''])
      )
    ).toEqual([
      [
        ['A', 'range', ''],
        ['B', 'range', ''],
        ['C', '', 'instant'],
      ],
      [['A', 'range', '']],
      [['A', '', 'instant']],
    ]);
    expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(3);
  });

  it('gives Grafana exactly our steps, in UTC', async () => {
    const { source, sent } = create(() => of({ data: [] }));
    await askAll(source, [toRange('a'), toHistory(T0 + 5000)]);
    expect(sent[0]).toMatchObject({
      app: 'dayone',
      timezone: 'utc',
      interval: '60s',
      intervalMs: MINUTE,
      maxDataPoints: 5,
      startTime: 7,
      scopedVars: {},
    });
    expect(sent[0]?.targets[0]).toMatchObject({
      expr: 'a',
      interval: '60s',
      intervalFactor: 1,
      format: 'time_series',
      exemplar: false,
    });
    expect(
      sent.map(({ range }) => [range.from.valueOf(), range.to.valueOf(), range.raw.to.valueOf(), range.to.utcOffset()])
    ).toEqual([
      [T0 + 10 * MINUTE, T0 + 13 * MINUTE, T0 + 13 * MINUTE, 0],
      [T0 + 5000 - MINUTE, T0 + 5000, T0 + 5000, 0],
    ]);
  });

  it('answers totals as the direct way does, beside the range queries that end there', async () => {
    const totals: Question = {
      kind: 'totals',
      selectors: ['x_total'],
      by: ['method', 'path'],
      span: { from: END - DAY, to: END },
      step: MINUTE,
    };
    const { source, sent } = create(() => of(toQueryResponse(readRecorded('grafana/totals'))));
    const { evidence, made } = await askAll(source, [
      totals,
      toRange('a', { from: END - 2 * MINUTE, to: END, step: MINUTE }),
    ]);
    expect(made).toBe(1);
    expect(sent[0]?.targets.map(({ range, instant }) => [range, instant])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(await askOne(source, totals)).toEqual(await askDirect('prometheus/totals', totals));
    expect(evidence[0]).toMatchObject({ status: 'failed', error: { kind: 'badResponse' } });
  });

  it('asks one point at its instant, because Grafana floors both ends of a range', async () => {
    const { source, sent } = create(() => of(toQueryResponse(readRecorded('grafana/totals'))));
    await askAll(source, [toRange('a', { from: END - MINUTE, to: END, step: MINUTE })]);
    expect(sent[0]?.targets.map(({ range, instant }) => [range, instant])).toEqual([[false, true]]);
    expect(sent[0]?.range.to.valueOf()).toBe(END);
  });

  it('takes no point outside the grid', async () => {
    const { source } = create(() => of(toQueryResponse(readRecorded('grafana/mixed'))));
    const [first] = (await askAll(source, [toRange('matrix', { ...grid, from: grid.to - MINUTE })])).evidence;
    expect(first).toMatchObject({
      data: { series: [{ times: [grid.to] }, { times: [grid.to] }, { times: [grid.to] }] },
    });
  });

  it.each([
    ['grafana/refused', 'unreachable', 'Grafana does not reach the server'],
    ['grafana/hanging', 'timeout', 'the server did not answer Grafana in time'],
    ['grafana/unauthorized', 'unauthorized', 'not signed in, or the token is not accepted (401)'],
    ['grafana/serverError', 'badResponse', 'the server failed (500)'],
    ['grafana/page', 'badResponse', 'not the answer of Prometheus: it is not understood'],
    ['grafana/malformed', 'badResponse', 'not the answer of Prometheus: it is not understood'],
    ['grafana/notPrometheus', 'badResponse', 'not the answer of Prometheus (404): is the address right?'],
    ['grafana/partial', 'badResponse', 'a partial answer: store 10.0.0.1 did not answer'],
    ['grafana/unknownUid', 'badResponse', 'not the answer of Prometheus (404): is the address right?'],
  ])('calls %s %s', async (recorded, kind, message) => {
    const { source } = create(() => of(toQueryResponse(readRecorded(recorded))));
    expect(await askOne(source, toRange('up'))).toEqual({ status: 'failed', query: 'up', error: { kind, message } });
  });

  it.each([
    ['an answer without frames', () => of({ data: [] }), 'badResponse'],
    ['no answer at all', () => new Observable<DataQueryResponse>((observer) => observer.complete()), 'badResponse'],
    ['a data source that throws', () => throwError(() => new Error('x')), 'unreachable'],
    [
      'a Viewer without permission',
      () => throwError(() => ({ status: 403, data: { message: 'Access denied' } })),
      'unauthorized',
    ],
    ['silence', () => NEVER, 'timeout'],
  ] as const)('does not take %s for nothing being there', async (_, answer, kind) => {
    expect(await askOne(create(answer, 20).source, toRange('up'))).toMatchObject({ status: 'failed', error: { kind } });
  });

  it('fails where Grafana widened the step', async () => {
    const wide = toQueryResponse(readRecorded('grafana/mixed'));
    const { source } = create(() => of(wide));
    expect(await askOne(source, toRange('matrix', { from: T0, to: T0 + 9 * MINUTE, step: 30_000 }))).toMatchObject({
      error: { kind: 'tooLarge', message: 'Grafana widened the step from 30000 to 60000 ms' },
    });
  });

  it('asks for rules and targets straight, beside the queries', async () => {
    const { source } = create(() => of(toQueryResponse(readRecorded('grafana/mixed'))));
    const { evidence, made } = await askAll(source, [toRange('matrix'), { kind: 'rules' }, { kind: 'targets' }]);
    expect(made).toBe(3);
    expect(evidence).toMatchObject([
      { status: 'observed' },
      { data: { kind: 'rules' } },
      { data: { kind: 'targets' } },
    ]);
  });

  it('lets go of its requests when it is cancelled, and keeps what came', async () => {
    const stop = new AbortController();
    const leave = jest.fn();
    const late = { ...grid, to: grid.to + MINUTE };
    const { source } = create(({ range }) =>
      range.to.valueOf() === grid.to ? of(toQueryResponse(readRecorded('grafana/mixed'))) : new Observable(() => leave)
    );
    const [first, second] = [toRequest('metrics', toRange('matrix')), toRequest('metrics', toRange('matrix', late))];
    const told: string[] = [];
    const asked = source.ask([first, second], { signal: stop.signal, onAnswer: (id) => told.push(id) });
    setTimeout(() => stop.abort(), 5);
    const { answers } = await asked;
    expect(answers[first.id]).toMatchObject({ status: 'observed' });
    expect(answers[second.id]).toMatchObject({ status: 'failed', error: { kind: 'cancelled' } });
    expect(told).toEqual([first.id, second.id]);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it('sends nothing for what need not be sent, and asks once for what is given twice', async () => {
    const { source, sent } = create(() => of(toQueryResponse(readRecorded('grafana/mixed'))));
    const request = toRequest('metrics', toRange('matrix'));
    const empty = toRequest('metrics', toRange('x', { ...grid, to: grid.from }));
    const wrong = toRequest('metrics', { kind: 'increments', selectors: ['sum(x)'], grid });
    const { answers, requests } = await source.ask([request, request, empty, wrong], { signal: never });
    expect(requests).toBe(1);
    expect(sent[0]?.targets).toHaveLength(1);
    expect([answers[empty.id]?.status, answers[wrong.id]]).toMatchObject([
      'absent',
      { status: 'failed', error: { kind: 'badQuery' } },
    ]);
  });
});
