import { createFakeTransport, hang } from '../../tests/contract/createFakeTransport';
import { type Evidence, type Request, toRequest } from '../engine/model/evidence';
import { createHttpSource, type ToCall, toVersionCall } from './createHttpSource';
import { SourceError, type Transport } from './port';

const toCall: ToCall = (question) => ({
  query: question.kind === 'range' ? question.expr : '',
  request: { method: 'GET', path: `/${question.kind === 'range' ? question.expr : ''}`, params: [] },
  parse: (body) => (body === 'empty' ? null : { kind: 'names', names: [body] }),
});

const explain = () => null;

function toRequests(count: number): readonly Request[] {
  return Array.from({ length: count }, (_, index) =>
    toRequest('s', { kind: 'range', expr: `q${index}`, grid: { from: 0, to: 1, step: 1 } })
  );
}

function create(transport: Transport, options: { concurrency?: number; timeoutMs?: number; maxBody?: number } = {}) {
  return createHttpSource({ id: 's', transport, ...options }, { type: 'prometheus', toCall, explain });
}

const never = () => new AbortController().signal;

describe('createHttpSource', () => {
  it('keeps a few requests under way at once, never more', async () => {
    let underWay = 0;
    let most = 0;
    const { transport, sent } = createFakeTransport(async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
      return { status: 200, body: 'x' };
    });
    const { requests } = await create(transport, { concurrency: 3 }).ask(toRequests(10), { signal: never() });
    expect([most, requests, sent.length]).toEqual([3, 10, 10]);
  });

  it('asks once for a request that is given twice, and tells of each answer once', async () => {
    const { transport, sent } = createFakeTransport(() => ({ status: 200, body: 'x' }));
    const told: string[] = [];
    const [first, second] = toRequests(2);
    const all = [first, second, first].flatMap((request) => (request === undefined ? [] : [request]));
    const { answers } = await create(transport).ask(all, { signal: never(), onAnswer: (id) => told.push(id) });
    expect(sent).toHaveLength(2);
    expect(told.sort()).toEqual(Object.keys(answers).sort());
  });

  it('tells of answers as they come', async () => {
    const { transport } = createFakeTransport(({ path }) => (path === '/q0' ? hang() : { status: 200, body: 'x' }));
    const told: [string, Evidence['status']][] = [];
    await create(transport, { timeoutMs: 20 }).ask(toRequests(3), {
      signal: never(),
      onAnswer: (id, { status }) => told.push([id.includes('q0') ? 'slow' : 'quick', status]),
    });
    expect(told).toEqual([
      ['quick', 'observed'],
      ['quick', 'observed'],
      ['slow', 'failed'],
    ]);
  });

  it('gives a place up when its request has waited too long, even where the transport does not stop', async () => {
    const { transport } = createFakeTransport(({ path }) => (path === '/q2' ? { status: 200, body: 'x' } : hang()));
    const { answers } = await create(transport, { concurrency: 2, timeoutMs: 5 }).ask(toRequests(3), {
      signal: never(),
    });
    expect(
      Object.values(answers)
        .map((answer) => (answer.status === 'failed' ? answer.error.kind : answer.status))
        .sort()
    ).toEqual(['observed', 'timeout', 'timeout']);
  });

  it('gives a server up that answers nothing at all, after two rounds', async () => {
    const { transport, sent } = createFakeTransport(() => hang());
    const { answers } = await create(transport, { concurrency: 2, timeoutMs: 5 }).ask(toRequests(50), {
      signal: never(),
    });
    expect(sent.length).toBeLessThan(6);
    expect(Object.values(answers).map((answer) => answer.status === 'failed' && answer.error.kind)).toEqual(
      Array(50).fill('timeout')
    );
  });

  it('goes on asking a server that answered once', async () => {
    const { transport, sent } = createFakeTransport(({ path }) =>
      path === '/q0' ? { status: 500, body: '' } : hang()
    );
    await create(transport, { concurrency: 2, timeoutMs: 2 }).ask(toRequests(12), { signal: never() });
    expect(sent).toHaveLength(12);
  });

  it.each<[string, () => Promise<never>]>([
    ['refuses a connection', () => Promise.reject(new TypeError('fetch failed'))],
    ['forbids', () => Promise.reject(new SourceError({ kind: 'unauthorized', message: 'no permission' }))],
  ])('goes on asking a server that %s at once, for it is no silent one', async (_name, refuse) => {
    const { transport, sent } = createFakeTransport(({ path }) => (path === '/q0' ? refuse() : hang()));
    await create(transport, { concurrency: 2, timeoutMs: 2 }).ask(toRequests(12), { signal: never() });
    expect(sent).toHaveLength(12);
  });

  it('gives a silent server another chance the next time it is asked', async () => {
    let silent = true;
    const { transport } = createFakeTransport(() => (silent ? hang() : { status: 200, body: 'x' }));
    const source = create(transport, { concurrency: 1, timeoutMs: 2 });
    await source.ask(toRequests(5), { signal: never() });
    silent = false;
    const { answers } = await source.ask(toRequests(5), { signal: never() });
    expect(Object.values(answers).map(({ status }) => status)).toEqual(Array(5).fill('observed'));
  });

  it('aborts the request that it no longer waits for', async () => {
    const { transport, sent } = createFakeTransport(() => hang());
    await create(transport, { timeoutMs: 5 }).ask(toRequests(1), { signal: never() });
    expect(sent[0]?.signal.aborted).toBe(true);
  });

  it('keeps what came before a cancel and sends nothing afterwards', async () => {
    const stop = new AbortController();
    const { transport, sent } = createFakeTransport(({ path }) =>
      path === '/q0' ? { status: 200, body: 'x' } : hang()
    );
    const asked = create(transport, { concurrency: 2 }).ask(toRequests(5), { signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort();
    const { answers, requests } = await asked;
    expect(
      Object.values(answers).map((answer) => (answer.status === 'failed' ? answer.error.kind : answer.status))
    ).toEqual(expect.arrayContaining(['observed', 'cancelled', 'cancelled', 'cancelled', 'cancelled']));
    expect([requests, sent.length]).toEqual([3, 3]);
  });

  it('sends nothing where it was cancelled before', async () => {
    const { transport, sent } = createFakeTransport(() => ({ status: 200, body: 'x' }));
    const { answers, requests } = await create(transport).ask(toRequests(2), { signal: AbortSignal.abort() });
    expect(Object.values(answers)).toEqual(
      Array(2).fill(
        expect.objectContaining({ status: 'failed', error: expect.objectContaining({ kind: 'cancelled' }) })
      )
    );
    expect([requests, sent.length]).toEqual([0, 0]);
  });

  it('listens to one signal a few times only, however much is under way', async () => {
    const stop = new AbortController();
    const listen = jest.spyOn(stop.signal, 'addEventListener');
    const { transport } = createFakeTransport(() => ({ status: 200, body: 'x' }));
    await create(transport, { concurrency: 10 }).ask(toRequests(50), { signal: stop.signal });
    expect(listen).toHaveBeenCalledTimes(1);
  });

  it('does not show what an unknown error says', async () => {
    const transport: Transport = () => Promise.reject(new Error('http://user:s3cret@host failed'));
    const { answers } = await create(transport).ask(toRequests(1), { signal: never() });
    expect(Object.values(answers)).toEqual([
      { status: 'failed', query: 'q0', error: { kind: 'unreachable', message: expect.not.stringContaining('s3cret') } },
    ]);
  });

  it.each([
    [400, 'badQuery'],
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [404, 'badResponse'],
    [405, 'badResponse'],
    [408, 'timeout'],
    [413, 'tooLarge'],
    [422, 'badQuery'],
    [429, 'badResponse'],
    [500, 'badResponse'],
    [502, 'unreachable'],
    [503, 'unreachable'],
    [504, 'timeout'],
    [302, 'badResponse'],
    [0, 'badResponse'],
  ])('calls a status of %s %s, in one line', async (status, kind) => {
    const { transport } = createFakeTransport(() => ({ status, body: 'why\nnot' }));
    const { answers } = await create(transport).ask(toRequests(1), { signal: never() });
    expect(Object.values(answers)).toEqual([
      { status: 'failed', query: 'q0', error: { kind, message: expect.stringMatching(/^[^\n]+$/) } },
    ]);
  });
});

describe('toVersionCall', () => {
  it.each([
    ['tells it', { status: 200, body: '3.5.0' }, { status: 'observed', data: { kind: 'server', version: '3.5.0' } }],
    ['tells nothing', { status: 200, body: '' }, { status: 'absent' }],
    ['has no such address', { status: 404, body: '' }, { status: 'absent' }],
    ['forbids it', { status: 403, body: '' }, { status: 'absent' }],
    ['wants a sign-in', { status: 401, body: '' }, { status: 'failed', error: { kind: 'unauthorized' } }],
    ['failed', { status: 500, body: '' }, { status: 'failed', error: { kind: 'badResponse' } }],
  ])('a server that %s', async (_name, response, answer) => {
    const { transport } = createFakeTransport(() => response);
    const language = { type: 'prometheus', toCall: () => toVersionCall('/version', (body) => body), explain } as const;
    const source = createHttpSource({ id: 's', transport }, language);
    const { answers } = await source.ask([toRequest('s', { kind: 'server' })], { signal: never() });
    expect(Object.values(answers)).toMatchObject([answer]);
  });
});
