import { askOne } from '../../../tests/contract/askOne';
import { createFakeTransport } from '../../../tests/contract/createFakeTransport';
import { readRecorded } from '../../../tests/contract/readRecorded';
import type { Question } from '../../engine/model/evidence';
import { createGrafanaSource } from './grafana';

const T0 = Date.parse('2025-10-23T04:00:00Z');
const annotations: Question = {
  kind: 'annotations',
  tags: ['dayone', 'hotel'],
  span: { from: T0, to: T0 + 14_400_000 },
  limit: 100,
};

function answer(status: number, body: unknown, question = annotations) {
  const { transport } = createFakeTransport(() => ({
    status,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }));
  return askOne(createGrafanaSource({ id: 'people', transport }), question);
}

const note = { id: 7, time: 5, timeEnd: 5, created: 9, login: 'anna', tags: ['dayone'], text: 'x' };

describe('createGrafanaSource', () => {
  it('asks for annotations of (from, to] that carry all tags', async () => {
    const fake = createFakeTransport(() => readRecorded('grafana/annotations'));
    await askOne(createGrafanaSource({ id: 'people', transport: fake.transport }), annotations);
    expect(fake.sent).toMatchObject([
      {
        method: 'GET',
        path: '/api/annotations',
        params: [
          ['from', String(T0 + 1)],
          ['to', String(T0 + 14_400_000)],
          ['tags', 'dayone'],
          ['tags', 'hotel'],
          ['limit', '100'],
        ],
      },
    ]);
  });

  it('reads what people wrote down, in order of time', async () => {
    const { body } = readRecorded('grafana/annotations');
    expect(await answer(200, body)).toEqual({
      status: 'observed',
      query: 'tags="dayone" "hotel" limit=100',
      data: {
        kind: 'annotations',
        truncated: false,
        annotations: [
          {
            id: '1',
            time: T0 + 600_000,
            timeEnd: null,
            created: 1795266203915,
            by: 'editor',
            tags: ['dayone', 'hotel', 'journal'],
            text: 'Rollout finished\n{"v":1}',
          },
          {
            id: '2',
            time: T0 + 1_200_000,
            timeEnd: T0 + 4_800_000,
            created: 1795266203928,
            by: 'editor',
            tags: ['dayone', 'hotel', 'incident'],
            text: 'Slow checkout, healed',
          },
          {
            id: '3',
            time: T0 + 7_200_000,
            timeEnd: null,
            created: 1795266203943,
            by: 'editor',
            tags: ['dayone', 'hotel', 'signoff'],
            text: 'Signed off',
          },
        ],
      },
    });
  });

  it.each<[string, object, object]>([
    ['no login', { login: null }, { by: '' }],
    ['no end', { timeEnd: 0 }, { timeEnd: null }],
    ['an end', { timeEnd: 8 }, { timeEnd: 8 }],
    ['no time of its making', { created: 0 }, { created: 5 }],
    ['a made time that is null', { created: null }, { created: 5 }],
    ['no tags and no text', { tags: null, text: null }, { tags: [], text: '' }],
    ['an id of text', { id: 'a1' }, { id: 'a1' }],
  ])('reads one with %s', async (_, changes, expected) => {
    expect(await answer(200, [{ ...note, ...changes }])).toMatchObject({ data: { annotations: [expected] } });
  });

  it('counts one that comes twice once, and says when there may be more', async () => {
    const two = await answer(200, [note, note], { ...annotations, limit: 2 });
    expect(two).toMatchObject({ data: { truncated: true, annotations: [{ id: '7' }] } });
    expect(two.status === 'observed' && two.data.kind === 'annotations' && two.data.annotations).toHaveLength(1);
    expect(await answer(200, [note], { ...annotations, limit: 2 })).toMatchObject({ data: { truncated: false } });
  });

  it('says that nothing is there', async () => {
    expect(await answer(200, readRecorded('grafana/noAnnotations').body)).toMatchObject({ status: 'absent' });
  });

  it.each<[number, unknown, string, string]>([
    [401, { message: 'Unauthorized' }, 'unauthorized', 'not signed in, or the token is not accepted (401)'],
    [403, { message: 'Access denied' }, 'unauthorized', 'no permission (403)'],
    [400, { message: 'invalid\n filter' }, 'badQuery', 'invalid filter'],
    [404, { message: 'Not found' }, 'badResponse', 'not the answer of Grafana (404): is the address right?'],
    [500, { message: 'x' }, 'badResponse', 'the server failed (500)'],
    [200, '<html>Sign in</html>', 'badResponse', 'a web page instead of the answer of Grafana: is the address right?'],
    [200, [{ ...note, time: 'today' }], 'badResponse', 'not the answer of Grafana: it is not understood at 0.time'],
    [200, { message: 'ok' }, 'badResponse', 'not the answer of Grafana: it is not understood'],
  ])('calls %s %j %s', async (status, body, kind, message) => {
    expect(await answer(status, body)).toMatchObject({ status: 'failed', error: { kind, message } });
  });

  it.each<[string, unknown, object]>([
    [
      'its version',
      JSON.parse(readRecorded('grafana/health').body),
      { status: 'observed', data: { kind: 'server', version: '12.2.0' } },
    ],
    ['no version where it hides it', { database: 'ok' }, { status: 'absent' }],
  ])('tells %s', async (_, body, evidence) => {
    expect(await answer(200, body, { kind: 'server' })).toMatchObject(evidence);
  });

  it('knows no metrics', async () => {
    expect(await answer(200, [], { kind: 'rules' })).toMatchObject({
      status: 'failed',
      error: { kind: 'badQuery', message: 'Grafana has no answer to "rules"' },
    });
  });
});
