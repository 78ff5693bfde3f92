import { askOne } from '../../../tests/contract/askOne';
import { createFakeTransport } from '../../../tests/contract/createFakeTransport';
import { readRecorded } from '../../../tests/contract/readRecorded';
import type { Question } from '../../engine/model/evidence';
import { createPrometheusSource } from './prometheus';

const T0 = Date.parse('2025-10-23T06:00:00Z');
const MINUTE = 60_000;
const grid = { from: T0 + 9 * MINUTE, to: T0 + 13 * MINUTE, step: MINUTE };
const range: Question = { kind: 'range', expr: 'x', grid };

function ask(recorded: string, question: Question = range) {
  const { transport } = createFakeTransport(() => readRecorded(recorded));
  return askOne(createPrometheusSource({ id: 'metrics', transport }), question);
}

describe('createPrometheusSource', () => {
  it('asks for the points of (from, to] on whole steps, by POST', async () => {
    const fake = createFakeTransport(() => readRecorded('prometheus/matrix'));
    await askOne(createPrometheusSource({ id: 'metrics', transport: fake.transport }), {
      kind: 'range',
      expr: 'x',
      grid: { ...grid, to: grid.to + 999 },
    });
    expect(fake.sent[0]).toMatchObject({
      method: 'POST',
      path: '/api/v1/query_range',
      params: [
        ['query', 'x'],
        ['start', '1761199800'],
        ['end', '1761199980'],
        ['step', '60'],
      ],
    });
  });

  it('asks for history by one instant query and answers one series, a point a day', async () => {
    const fake = createFakeTransport(() => readRecorded('prometheus/history'));
    const question: Question = {
      kind: 'history',
      of: { kind: 'query', expr: 'sum(bench_total)', reduce: 'mean' },
      at: T0,
      window: 60 * MINUTE,
      step: MINUTE,
      days: 3,
    };
    const evidence = await askOne(createPrometheusSource({ id: 'metrics', transport: fake.transport }), question);
    expect(fake.sent).toMatchObject([
      {
        method: 'POST',
        path: '/api/v1/query',
        params: [
          ['query', expect.any(String)],
          ['time', '1761199200'],
        ],
      },
    ]);
    const days = [3, 2, 1, 0].map((day) => T0 - day * 24 * 60 * MINUTE);
    expect(evidence).toMatchObject({
      status: 'observed',
      data: {
        kind: 'series',
        series: [{ labels: {}, times: days, values: expect.arrayContaining([expect.any(Number)]) }],
      },
    });
    expect(evidence.status === 'observed' && evidence.data.kind === 'series' && evidence.data.series).toHaveLength(1);
  });

  it('asks for totals by one instant query and answers a point for each value of the labels', async () => {
    const fake = createFakeTransport(() => readRecorded('prometheus/totals'));
    const span = { from: T0 - 1440 * MINUTE, to: T0 };
    const evidence = await askOne(createPrometheusSource({ id: 'metrics', transport: fake.transport }), {
      kind: 'totals',
      selectors: ['x_total'],
      by: ['method', 'path'],
      span,
      step: MINUTE,
    });
    expect(fake.sent).toMatchObject([
      {
        method: 'POST',
        path: '/api/v1/query',
        params: [
          ['query', expect.stringMatching(/^sum_over_time\(.*\[23h59m30s:1m]\)$/)],
          ['time', '1761199200'],
        ],
      },
    ]);
    expect(evidence.status === 'observed' && evidence.data.kind === 'series' && evidence.data.series).toEqual([
      { labels: { method: 'GET', path: '/health' }, times: [T0], values: [12033] },
      { labels: { method: 'GET', path: '/late' }, times: [T0], values: [28667] },
      { labels: { method: 'GET', path: '/rare' }, times: [T0], values: [22] },
      { labels: { method: 'GET', path: '/rooms' }, times: [T0], values: [518512] },
      { labels: { method: 'POST', path: '/book' }, times: [T0], values: [69297] },
    ]);
  });

  it.each([
    ['prometheus/buildinfo', { status: 'observed', query: '', data: { kind: 'server', version: '2.42.0+ds' } }],
    ['prometheus/notFound', { status: 'absent', query: '' }],
    ['prometheus/badData', { status: 'failed', error: { kind: 'badQuery' } }],
    ['jaeger/page', { status: 'failed', error: { kind: 'badResponse' } }],
  ])('reads its version from %s', async (recorded, evidence) => {
    expect(await ask(recorded, { kind: 'server' })).toMatchObject(evidence);
  });

  it.each([
    [401, 'failed'],
    [403, 'absent'],
    [404, 'absent'],
    [500, 'failed'],
  ])('takes a %s to the question for its version, and to no other, for %s', async (status, known) => {
    const { transport } = createFakeTransport(() => ({ status, body: '' }));
    const source = createPrometheusSource({ id: 'metrics', transport });
    expect([await askOne(source, { kind: 'server' }), await askOne(source, range)]).toMatchObject([
      { status: known },
      { status: 'failed' },
    ]);
  });

  it('reads a matrix in milliseconds, series in order of their labels', async () => {
    expect(await ask('prometheus/matrix')).toMatchObject({
      status: 'observed',
      query: 'x',
      data: {
        kind: 'series',
        series: [
          {
            labels: { __name__: 'req_total', code: '200', instance: 'a', job: 'x' },
            times: [T0 + 600_000, T0 + 660_000, T0 + 720_000, T0 + 780_000],
            values: [1200, 1320, 1440, 1560],
          },
          { labels: { code: '200', instance: 'b' }, values: [600, 660, 720, 780] },
          { labels: { code: '500', instance: 'a' }, values: [5, 6, 7, 8] },
        ],
      },
    });
  });

  it('reads what is not finite', async () => {
    expect(await ask('prometheus/notFinite')).toMatchObject({
      data: {
        series: [
          { labels: { v: 'inf' }, values: [Infinity, Infinity, Infinity, Infinity] },
          { labels: { v: 'minus' }, values: Array(4).fill(-Infinity) },
          { labels: { v: 'nan' }, values: Array(4).fill(NaN) },
        ],
      },
    });
  });

  it.each([
    ['prometheus/scalar', [1]],
    ['prometheus/scalarRange', [1, 1, 1, 1]],
  ])('reads %s as one series without labels', async (recorded, values) => {
    expect(await ask(recorded)).toMatchObject({ status: 'observed', data: { series: [{ labels: {}, values }] } });
  });

  it('says that nothing is there', async () => {
    expect(await ask('prometheus/empty')).toEqual({ status: 'absent', query: 'x' });
  });

  it.each([
    ['prometheus/badData', 'badQuery', 'unclosed left parenthesis'],
    ['prometheus/execution', 'badQuery', 'many-to-many matching not allowed'],
    ['prometheus/timeout', 'timeout', 'query timed out in expression evaluation'],
    ['prometheus/tooManyPoints', 'tooLarge', 'exceeded maximum resolution of 11,000 points'],
    ['prometheus/notFound', 'badResponse', 'not the answer of Prometheus (404)'],
    ['jaeger/page', 'badResponse', 'a web page instead of the answer of Prometheus'],
    ['alertmanager/alerts', 'badResponse', 'not the answer of Prometheus'],
  ])('calls %s %s', async (recorded, kind, message) => {
    expect(await ask(recorded)).toEqual({
      status: 'failed',
      query: 'x',
      error: { kind, message: expect.stringContaining(message) },
    });
  });

  it.each([
    [
      '{"status":"success","data":{"resultType":"matrix","result":[]},"warnings":["store 10.0.0.1 did not answer"]}',
      'failed',
    ],
    ['{"status":"success","isPartial":true,"data":{"resultType":"matrix","result":[]}}', 'failed'],
    [
      '{"status":"success","data":{"resultType":"matrix","result":[]},"infos":["PromQL info: metric might not be a counter"],"warnings":["PromQL warning: mixed histograms"]}',
      'absent',
    ],
  ])('takes a part of the answer for no answer: %s is %s', async (body, status) => {
    const { transport } = createFakeTransport(() => ({ status: 200, body }));
    expect(await askOne(createPrometheusSource({ id: 'metrics', transport }), range)).toMatchObject({ status });
  });

  it('reads rules with their health', async () => {
    expect(await ask('prometheus/rules', { kind: 'rules' })).toMatchObject({
      data: {
        kind: 'rules',
        rules: [
          { name: 'hotel:up:sum', group: 'hotel', type: 'recording', health: 'ok', lastError: '' },
          {
            name: 'hotel:broken',
            type: 'recording',
            health: 'err',
            lastError: expect.stringContaining('duplicate series'),
          },
          { name: 'HighMemory', type: 'alerting', health: 'ok' },
          { name: 'Quiet', type: 'alerting', health: 'ok' },
        ],
      },
    });
  });

  it('reads targets with their last error', async () => {
    expect(await ask('prometheus/targets', { kind: 'targets' })).toMatchObject({
      data: {
        kind: 'targets',
        targets: [
          {
            job: 'dead',
            instance: '127.0.0.1:1',
            health: 'down',
            lastError: expect.stringContaining('connection refused'),
          },
          { job: 'live', health: 'up', lastError: '' },
          { job: 'prometheus', health: 'up', lastError: '' },
        ],
      },
    });
  });

  it.each<[string, Question, unknown]>([
    [
      'no point in the grid',
      { kind: 'range', expr: 'x', grid: { from: T0, to: T0 + 30_000, step: MINUTE } },
      { status: 'absent', query: 'x' },
    ],
    [
      'more points than a server gives',
      { kind: 'range', expr: 'x', grid: { from: T0, to: T0 + 11_001 * MINUTE, step: MINUTE } },
      { status: 'failed', error: { kind: 'tooLarge' } },
    ],
    [
      'a counter that is none',
      { kind: 'increments', selectors: ['sum(x)'], grid },
      { status: 'failed', error: { kind: 'badQuery' } },
    ],
    [
      'a span without a whole step',
      { kind: 'totals', selectors: ['x_total'], by: [], span: { from: T0, to: T0 + 30_000 }, step: MINUTE },
      { status: 'absent' },
    ],
    [
      'what Prometheus does not know',
      { kind: 'traces', service: 'api', span: grid, limit: 1 },
      { status: 'failed', error: { kind: 'badQuery', message: 'Prometheus has no answer to "traces"' } },
    ],
  ])('sends nothing for %s', async (_, question, evidence) => {
    const fake = createFakeTransport(() => readRecorded('prometheus/matrix'));
    expect(await askOne(createPrometheusSource({ id: 'metrics', transport: fake.transport }), question)).toMatchObject(
      evidence as object
    );
    expect(fake.sent).toHaveLength(0);
  });
});
