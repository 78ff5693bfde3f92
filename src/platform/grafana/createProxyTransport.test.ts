import type { BackendSrvRequest, FetchResponse } from '@grafana/runtime';
import { Observable, of, throwError } from 'rxjs';
import { SourceError, type TransportRequest } from '../../sources/port';
import { createProxyTransport } from './createProxyTransport';

const request: TransportRequest = {
  method: 'GET',
  path: '/loki/api/v1/labels',
  params: [],
  signal: new AbortController().signal,
};

function create(answer: (request: BackendSrvRequest) => Observable<unknown>, url = '/api/datasources/proxy/uid/loki') {
  const sent: BackendSrvRequest[] = [];
  const fetch = <T>(options: BackendSrvRequest): Observable<FetchResponse<T>> => {
    sent.push(options);
    return answer(options) as Observable<FetchResponse<T>>;
  };
  return { sent, transport: createProxyTransport({ url, backendSrv: { fetch } }) };
}

async function failureOf(sent: Promise<unknown>) {
  const error: unknown = await sent.then(
    () => null,
    (reason: unknown) => reason
  );
  return error instanceof SourceError ? error.failure : error;
}

describe('createProxyTransport', () => {
  it('asks below the data source’s own address for text, quietly, under an id of its own', async () => {
    const { transport, sent } = create(() => of({ status: 200, data: '{"a":1}' }));
    expect(await transport({ ...request, params: [['query', 'a b']] })).toEqual({ status: 200, body: '{"a":1}' });
    await transport(request);
    expect(sent[0]).toMatchObject({
      method: 'GET',
      url: '/api/datasources/proxy/uid/loki/loki/api/v1/labels?query=a+b',
      responseType: 'text',
      showErrorAlert: false,
    });
    expect(sent[1]?.url).toBe('/api/datasources/proxy/uid/loki/loki/api/v1/labels');
    expect(sent[0]?.requestId).not.toBe(sent[1]?.requestId);
  });

  it('asks Grafana itself by the path alone', async () => {
    const { transport, sent } = create(() => of({ status: 200, data: '[]' }), '');
    expect(
      await transport({
        ...request,
        path: '/api/annotations',
        params: [
          ['tags', 'a'],
          ['tags', 'b c'],
        ],
      })
    ).toEqual({ status: 200, body: '[]' });
    expect(sent.map(({ url }) => url)).toEqual(['/api/annotations?tags=a&tags=b+c']);
  });

  it('sends parameters as the form of a POST', async () => {
    const { transport, sent } = create(() => of({ status: 200, data: '' }));
    await transport({ ...request, method: 'POST', params: [['query', 'a b']] });
    expect(sent[0]).toMatchObject({
      method: 'POST',
      data: 'query=a+b',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  });

  it.each([
    [
      'its text, as Grafana wraps it',
      { status: 400, data: { message: 'parse error', error: 'Bad Request', response: 'parse error' } },
      { status: 400, body: 'parse error' },
    ],
    ['its text as it came', { status: 500, data: 'oops' }, { status: 500, body: 'oops' }],
    ['nothing', { status: 502, data: { message: 'Unexpected error' } }, { status: 502, body: '' }],
    [
      'a 401 that Grafana made a 400',
      { status: 400, data: { message: 'x', response: 'Authentication to data source failed' } },
      { status: 401, body: 'Authentication to data source failed' },
    ],
  ])('hands on an error status with %s', async (_, error, response) => {
    expect(await create(() => throwError(() => error)).transport(request)).toEqual(response);
  });

  it.each([
    ['Grafana out of reach', new TypeError('Failed to fetch'), 'unreachable'],
    ['a request that Grafana cancelled', { type: 'cancelled', cancelled: true, status: -1, data: null }, 'cancelled'],
  ])('names %s', async (_, error, kind) => {
    expect(await failureOf(create(() => throwError(() => error)).transport(request))).toMatchObject({ kind });
  });

  it('lets go of the request when it is cancelled', () => {
    const stop = new AbortController();
    const leave = jest.fn();
    const { transport } = create(() => new Observable(() => leave));
    void transport({ ...request, signal: stop.signal });
    expect(leave).not.toHaveBeenCalled();
    stop.abort();
    expect(leave).toHaveBeenCalledTimes(1);
  });
});
