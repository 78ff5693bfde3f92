import type { BackendSrv, BackendSrvRequest } from '@grafana/runtime';
import type { SourceFailure } from '../../engine/model/evidence';
import { SourceError, type Transport, type TransportRequest, type TransportResponse } from '../../sources/port';
import { createRequestId, takeLast } from './query';

export interface ProxyTransportOptions {
  /** The data source's own address, `instanceSettings.url`, such as `/api/datasources/proxy/uid/<uid>`. */
  readonly url: string;
  readonly backendSrv: Pick<BackendSrv, 'fetch'>;
}

/** Carries requests to a server through Grafana's data source proxy, which adds the credentials. Rejects with a `SourceError`. */
export function createProxyTransport({ url, backendSrv }: ProxyTransportOptions): Transport {
  return async (request) => {
    try {
      const response = await takeLast(backendSrv.fetch<string>(toRequest(url, request)), request);
      return { status: response?.status ?? 0, body: toText(response?.data) };
    } catch (error) {
      return toResponse(error);
    }
  };
}

function toRequest(url: string, { method, path, params }: TransportRequest): BackendSrvRequest {
  const text = new URLSearchParams(params.map(([name, value]) => [name, value])).toString();
  const address = `${url.replace(/\/+$/, '')}${path}`;
  return {
    method,
    url: method === 'GET' && text !== '' ? `${address}?${text}` : address,
    ...(method === 'POST' ? { data: text, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } } : {}),
    responseType: 'text',
    showErrorAlert: false,
    showSuccessAlert: false,
    requestId: createRequestId(),
  };
}

/** Grafana's proxy turns a server's own 401 into this text with status 400 (pkg/api/pluginproxy/ds_proxy.go). */
const NOT_AUTHENTICATED = 'Authentication to data source failed';

/** `fetch` of Grafana rejects with the response of an error status, and without one where Grafana itself is out of reach. */
function toResponse(error: unknown): TransportResponse {
  const { status, cancelled, body } = readError(error);
  if (cancelled) {
    throw toError({ kind: 'cancelled', message: 'cancelled before it answered' });
  }
  if (status === null) {
    throw toError({ kind: 'unreachable', message: 'Grafana is not reached' });
  }
  return body === NOT_AUTHENTICATED ? { status: 401, body } : { status, body };
}

interface Rejection {
  readonly status: number | null;
  readonly cancelled: boolean;
  readonly body: string;
}

function readError(error: unknown): Rejection {
  const { status, cancelled, data } = toRecord(error);
  return {
    status: typeof status === 'number' && status > 0 ? status : null,
    cancelled: cancelled === true,
    body: toText(data),
  };
}

/** Grafana keeps a body of text in `response` when it makes an object of it. */
function toText(data: unknown): string {
  if (typeof data === 'string') {
    return data;
  }
  const { response } = toRecord(data);
  return typeof response === 'string' ? response : '';
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function toError(failure: SourceFailure): SourceError {
  return new SourceError(failure);
}
