import { askOne } from '../../../tests/contract/askOne';
import { createFakeTransport } from '../../../tests/contract/createFakeTransport';
import { readRecorded } from '../../../tests/contract/readRecorded';
import type { Question } from '../../engine/model/evidence';
import { createLokiSource } from './loki';

const T0 = Date.parse('2025-10-23T06:00:00Z');
const span = { from: T0, to: T0 + 60_000 };
const lines: Question = { kind: 'log-lines', selector: '{app="api"}', span, limit: 100 };
const range: Question = {
  kind: 'range',
  expr: 'sum(count_over_time({app="api"}[10s]))',
  grid: { ...span, step: 10_000 },
};

function ask(recorded: string, question: Question) {
  const { transport } = createFakeTransport(() => readRecorded(recorded));
  return askOne(createLokiSource({ id: 'logs', transport }), question);
}

async function sentFor(question: Question) {
  const fake = createFakeTransport(() => readRecorded('loki/empty'));
  await askOne(createLokiSource({ id: 'logs', transport: fake.transport }), question);
  return fake.sent[0];
}

describe('createLokiSource', () => {
  it.each([
    ['loki/buildinfo', { status: 'observed', query: '', data: { kind: 'server', version: '3.7.8' } }],
    ['loki/notFound', { status: 'absent', query: '' }],
  ])('reads its version from %s', async (recorded, evidence) => {
    const fake = createFakeTransport(() => readRecorded(recorded));
    expect(await askOne(createLokiSource({ id: 'logs', transport: fake.transport }), { kind: 'server' })).toEqual(
      evidence
    );
    expect(fake.sent[0]).toMatchObject({ method: 'GET', path: '/loki/api/v1/status/buildinfo', params: [] });
  });

  it('asks for lines of (from, to] in nanoseconds, oldest first', async () => {
    expect(await sentFor(lines)).toMatchObject({
      method: 'GET',
      path: '/loki/api/v1/query_range',
      params: [
        ['query', '{app="api"}'],
        ['start', '1761199200000000001'],
        ['end', '1761199260000000001'],
        ['limit', '100'],
        ['direction', 'forward'],
      ],
    });
  });

  it('asks for the points of a metric query on whole steps', async () => {
    expect(await sentFor(range)).toMatchObject({
      params: [
        ['query', 'sum(count_over_time({app="api"}[10s]))'],
        ['start', '1761199210000000000'],
        ['end', '1761199260000000000'],
        ['step', '10'],
      ],
    });
  });

  it('reads lines in order of time, without what lies on the window’s start', async () => {
    const evidence = await ask('loki/streams', lines);
    expect(evidence).toMatchObject({
      status: 'observed',
      query: '{app="api"}',
      data: { kind: 'lines', truncated: false },
    });
    expect(
      evidence.status === 'observed' &&
        evidence.data.kind === 'lines' &&
        evidence.data.lines.map(({ time, line }) => [time - T0, line])
    ).toEqual([
      [0, 'a nanosecond after from'],
      [10_000, 'same time, other text'],
      [10_000, '{"level":"info","msg":"in","trace_id":"abc"}'],
      [20_000, 'boom "quoted" é'],
      [60_000, 'at to, inside'],
    ]);
  });

  it('says that there are more lines than were asked for', async () => {
    expect(await ask('loki/streams', { ...lines, limit: 5 })).toMatchObject({ data: { truncated: true } });
  });

  it('takes a line that came twice once', async () => {
    const entry = {
      stream: { app: 'api' },
      values: [
        ['1761199210000000000', 'twice'],
        ['1761199210000000000', 'twice'],
        ['1761199210000000001', 'twice'],
      ],
    };
    const { transport } = createFakeTransport(() => ({
      status: 200,
      body: JSON.stringify({ status: 'success', data: { resultType: 'streams', result: [entry, entry] } }),
    }));
    expect(await askOne(createLokiSource({ id: 'logs', transport }), lines)).toMatchObject({
      data: { lines: [{ line: 'twice' }, { line: 'twice' }] },
    });
  });

  it('keeps the millisecond of a time that is too long for a number', async () => {
    const entry = {
      stream: {},
      values: [
        ['1761199200001000000', 'x'],
        ['1761199200003999999', 'y'],
      ],
    };
    const { transport } = createFakeTransport(() => ({
      status: 200,
      body: JSON.stringify({ status: 'success', data: { resultType: 'streams', result: [entry] } }),
    }));
    expect(await askOne(createLokiSource({ id: 'logs', transport }), lines)).toMatchObject({
      data: { lines: [{ time: T0 + 1 }, { time: T0 + 3 }] },
    });
  });

  it('reads a metric query as series', async () => {
    expect(await ask('loki/matrix', range)).toMatchObject({
      data: {
        kind: 'series',
        series: [
          { labels: { level: 'error' }, times: [T0 + 20_000], values: [1] },
          { labels: { level: 'info' }, times: [T0 + 10_000, T0 + 60_000], values: [3, 1] },
        ],
      },
    });
  });

  it.each<[string, Question]>([
    ['loki/empty', lines],
    ['loki/emptyMatrix', range],
  ])('says that nothing is there: %s', async (recorded, question) => {
    expect(await ask(recorded, question)).toMatchObject({ status: 'absent' });
  });

  it.each([
    ['loki/parseError', 'badQuery', 'parse error at line 1, col 11'],
    ['loki/limit', 'tooLarge', 'max entries limit per query exceeded'],
    ['loki/notFound', 'badResponse', 'not the answer of Loki (404)'],
    ['jaeger/page', 'badResponse', 'a web page instead of the answer of Loki'],
    ['loki/matrix', 'badResponse', 'not the answer of Loki'],
  ])('calls %s %s', async (recorded, kind, message) => {
    expect(await ask(recorded, lines)).toMatchObject({
      status: 'failed',
      error: { kind, message: expect.stringContaining(message) },
    });
  });

  it('says what to ask instead of increments', async () => {
    const fake = createFakeTransport(() => readRecorded('loki/empty'));
    const evidence = await askOne(createLokiSource({ id: 'logs', transport: fake.transport }), {
      kind: 'increments',
      selectors: ['x_total'],
      grid: { ...span, step: 10_000 },
    });
    expect(evidence).toMatchObject({
      status: 'failed',
      error: { kind: 'badQuery', message: expect.stringContaining('count_over_time') },
    });
    expect(fake.sent).toHaveLength(0);
  });
});
