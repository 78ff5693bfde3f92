import { askOne } from '../../../tests/contract/askOne';
import { createFakeTransport } from '../../../tests/contract/createFakeTransport';
import { readRecorded } from '../../../tests/contract/readRecorded';
import type { Question } from '../../engine/model/evidence';
import { createJaegerSource } from './jaeger';

const T0 = Date.parse('2025-10-23T06:00:00Z');
const traces: Question = { kind: 'traces', service: 'api', span: { from: T0, to: T0 + 60_000 }, limit: 100 };

function ask(recorded: string, question: Question = traces) {
  const { transport } = createFakeTransport(() => readRecorded(recorded));
  return askOne(createJaegerSource({ id: 'traces', transport }), question);
}

function askBody(body: unknown) {
  const { transport } = createFakeTransport(() => ({ status: 200, body: JSON.stringify(body) }));
  return askOne(createJaegerSource({ id: 'traces', transport }), traces);
}

describe('createJaegerSource', () => {
  it('has no version, and is not asked for it', async () => {
    const fake = createFakeTransport(() => readRecorded('jaeger/services'));
    expect(await askOne(createJaegerSource({ id: 'traces', transport: fake.transport }), { kind: 'server' })).toEqual({
      status: 'absent',
      query: '',
    });
    expect(fake.sent).toHaveLength(0);
  });

  it('asks for whole traces of (from, to] in microseconds', async () => {
    const fake = createFakeTransport(() => readRecorded('jaeger/traces'));
    await askOne(createJaegerSource({ id: 'traces', transport: fake.transport }), traces);
    expect(fake.sent[0]).toMatchObject({
      method: 'GET',
      path: '/api/traces',
      params: [
        ['service', 'api'],
        ['start', '1761199200000001'],
        ['end', '1761199260000000'],
        ['limit', '100'],
      ],
    });
  });

  it('reads every span of every trace, oldest first', async () => {
    const evidence = await ask('jaeger/traces');
    expect(evidence).toMatchObject({
      status: 'observed',
      query: 'service="api" limit=100',
      data: { kind: 'spans', traces: 3, truncated: false },
    });
    const spans = evidence.status === 'observed' && evidence.data.kind === 'spans' ? evidence.data.spans : [];
    expect(spans.map(({ service, startedAt, error }) => [service, startedAt - T0, error])).toEqual([
      ['api', 20_000, false],
      ['db', 20_010, false],
      ['api', 40_000, true],
      ['db', 40_010, true],
      ['api', 60_000, false],
      ['db', 60_010, false],
    ]);
    expect(spans[1]).toEqual({
      traceId: '0000000000000002',
      spanId: '000000000000000c',
      parentId: '000000000000000b',
      service: 'db',
      operation: 'SELECT',
      startedAt: T0 + 20_010,
      duration: 20,
      error: false,
    });
  });

  it('says that there are more traces than were asked for', async () => {
    expect(await ask('jaeger/traces', { ...traces, limit: 3 })).toMatchObject({ data: { traces: 3, truncated: true } });
  });

  it.each([
    [[{ key: 'error', type: 'bool', value: true }], true],
    [[{ key: 'error', type: 'string', value: 'true' }], true],
    [[{ key: 'otel.status_code', type: 'string', value: 'ERROR' }], true],
    [[{ key: 'error', type: 'bool', value: false }], false],
    [[{ key: 'http.status_code', type: 'int64', value: 500 }], false],
    [null, false],
  ])('reads the tags %j as error: %s', async (tags, error) => {
    const span = {
      traceID: 't',
      spanID: 's',
      operationName: 'o',
      references: null,
      startTime: 1,
      duration: 1,
      tags,
      processID: 'p1',
    };
    expect(
      await askBody({ data: [{ traceID: 't', spans: [span], processes: { p1: { serviceName: 'api' } } }] })
    ).toMatchObject({ data: { spans: [{ error, parentId: null }] } });
  });

  it.each([
    ['a parent of its own trace', [{ refType: 'CHILD_OF', traceID: 't', spanID: 'p' }], 'p'],
    ['a parent in another trace', [{ refType: 'CHILD_OF', traceID: 'other', spanID: 'p' }], null],
    [
      'a parent in another trace before its own',
      [
        { refType: 'CHILD_OF', traceID: 'other', spanID: 'x' },
        { refType: 'CHILD_OF', traceID: 't', spanID: 'p' },
      ],
      'p',
    ],
    ['a span that it only follows', [{ refType: 'FOLLOWS_FROM', traceID: 't', spanID: 'p' }], null],
    ['nothing before it', [], null],
  ])('a span with %s has that parent, or is the root of its trace', async (_name, references, parentId) => {
    const span = {
      traceID: 't',
      spanID: 's',
      operationName: 'o',
      references,
      startTime: 1,
      duration: 1,
      processID: 'p1',
    };
    expect(
      await askBody({ data: [{ traceID: 't', spans: [span], processes: { p1: { serviceName: 'api' } } }] })
    ).toMatchObject({ data: { spans: [{ spanId: 's', parentId }] } });
  });

  it('reads the names of services in order', async () => {
    expect(await ask('jaeger/services', { kind: 'trace-services' })).toEqual({
      status: 'observed',
      query: '',
      data: { kind: 'names', names: ['api', 'db'] },
    });
  });

  it('says that nothing is there', async () => {
    expect(await ask('jaeger/empty')).toMatchObject({ status: 'absent' });
    expect(await askBody({ data: null })).toMatchObject({ status: 'absent' });
  });

  it('does not take an error for nothing being there', async () => {
    expect(await askBody({ data: null, errors: [{ code: 500, msg: 'storage is away' }] })).toMatchObject({
      status: 'failed',
      error: { kind: 'badResponse', message: 'storage is away' },
    });
  });

  it.each([
    ['jaeger/refused', 'badQuery', 'parsing "many": invalid syntax'],
    ['jaeger/page', 'badResponse', 'a web page instead of the answer of Jaeger'],
    ['loki/notFound', 'badResponse', 'not the answer of Jaeger (404)'],
    ['prometheus/matrix', 'badResponse', 'not the answer of Jaeger'],
  ])('calls %s %s', async (recorded, kind, message) => {
    expect(await ask(recorded)).toMatchObject({
      status: 'failed',
      error: { kind, message: expect.stringContaining(message) },
    });
  });
});
