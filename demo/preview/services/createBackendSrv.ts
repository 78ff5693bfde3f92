import type { BackendSrv, BackendSrvRequest, FetchResponse } from '@grafana/runtime';
import { lastValueFrom, map, Observable } from 'rxjs';

export interface Answer {
  readonly status: number;
  /** Text, or what was parsed. */
  readonly data: unknown;
}

type Params = BackendSrvRequest['params'];

/** Answers a request for an address below Grafana's root, such as `/api/plugins/…`; null: there is no such address. */
export type Handler = (request: BackendSrvRequest, signal: AbortSignal) => Promise<Answer> | null;

/** Grafana's way to its server, answered in the page. As Grafana's, it rejects with the response of an error status. */
export function createBackendSrv(handlers: readonly Handler[]): BackendSrv {
  const fetch = <T>(options: BackendSrvRequest): Observable<FetchResponse<T>> =>
    new Observable((subscriber) => {
      const stop = new AbortController();
      answer(handlers, options, stop.signal).then(
        ({ status, data }) => {
          if (status < 200 || status > 299) {
            return subscriber.error({ status, statusText: '', data, config: options });
          }
          subscriber.next(toResponse(options, status, data as T));
          subscriber.complete();
        },
        (error: unknown) => subscriber.error(error)
      );
      return () => stop.abort();
    });
  const request = <T>(options: BackendSrvRequest): Promise<T> =>
    lastValueFrom(fetch<T>(options).pipe(map(({ data }) => data)));
  return {
    fetch,
    request,
    get: (...[url, params, requestId, options]) =>
      request({ ...options, method: 'GET', url, params: params as Params, requestId }),
    delete: (url, data, options) => request({ ...options, method: 'DELETE', url, data }),
    post: (url, data, options) => request({ ...options, method: 'POST', url, data }),
    patch: (url, data, options) => request({ ...options, method: 'PATCH', url, data }),
    put: (url, data, options) => request({ ...options, method: 'PUT', url, data }),
    datasourceRequest: (options) => lastValueFrom(fetch(options)),
    chunked: () => {
      throw new Error('the preview streams nothing');
    },
  };
}

function answer(handlers: readonly Handler[], options: BackendSrvRequest, signal: AbortSignal): Promise<Answer> {
  for (const handle of handlers) {
    const found = handle(options, signal);
    if (found !== null) {
      return found;
    }
  }
  return Promise.resolve({ status: 404, data: { message: `The preview has no ${options.url}` } });
}

function toResponse<T>(config: BackendSrvRequest, status: number, data: T): FetchResponse<T> {
  return {
    data,
    status,
    statusText: 'OK',
    ok: true,
    headers: new Headers(),
    redirected: false,
    type: 'basic',
    url: config.url,
    config,
  };
}
