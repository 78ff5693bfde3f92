import { APP_ID } from '../../../src/platform/grafana/appId';
import { SourceError } from '../../../src/sources/port';
import type { World } from '../world/openWorld';
import type { Answer, Handler } from './createBackendSrv';

/** The app's settings, with the world's plan. */
export function settingsHandler(world: World): Handler {
  const settings = {
    id: APP_ID,
    name: 'Day One',
    type: 'app',
    enabled: true,
    pinned: true,
    jsonData: { plans: [{ yaml: world.planYaml }] },
    secureJsonFields: {},
  };
  return ({ url, method = 'GET' }) =>
    method === 'GET' && pathOf(url).path === `/api/plugins/${APP_ID}/settings`
      ? Promise.resolve({ status: 200, data: settings })
      : null;
}

/** What people wrote down, which Grafana itself keeps: the world's source of that type answers. */
export function annotationsHandler(world: World): Handler {
  return ({ url, method = 'GET', params: given, responseType }, signal) => {
    const { path, params } = pathOf(url);
    const source = world.sources.find(({ type }) => type === 'grafana');
    if (source === undefined || method !== 'GET' || path !== '/api/annotations') {
      return null;
    }
    const asked = [...params, ...toPairs(given)];
    return world
      .transportOf(source)({ method, path, params: asked, signal })
      .then(({ status, body }) => ({ status, data: responseType === 'text' ? body : toJson(body) }), toFailedAnswer);
  };
}

type Param = string | number | boolean;

/** As Grafana's front end writes parameters: one pair for each entry of a list. */
function toPairs(
  params: Readonly<Record<string, Param | null | undefined | readonly Param[]>> = {}
): [string, string][] {
  return Object.entries(params).flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap((each): [string, string][] => (each === undefined || each === null ? [] : [[name, String(each)]]))
  );
}

/** Snapshots, which Grafana's server keeps: the preview's server does. */
export function snapshotsHandler(): Handler {
  return ({ url, method = 'GET', data }) => {
    const { path } = pathOf(url);
    const [, deleted] = /^\/api\/snapshots-delete\/([\w-]+)$/.exec(path) ?? [];
    if (deleted !== undefined) {
      return askOwn(`/snapshots/${deleted}`, { method: 'DELETE' });
    }
    return path === '/api/snapshots' && method === 'POST'
      ? askOwn('/snapshots', { method, body: JSON.stringify(data) })
      : null;
  };
}

async function askOwn(address: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(address, init);
  return { status: response.status, data: await response.json() };
}

const PROXY = /^\/api\/datasources\/proxy\/uid\/([^/]+)(\/.*)$/;

/** Data sources' own addresses. A server that is out of reach is a 502, as Grafana's proxy says it. */
export function proxyHandler(world: World): Handler {
  return ({ url, method, data, responseType }, signal) => {
    const { path, params } = pathOf(url);
    const [, uid, rest] = PROXY.exec(path) ?? [];
    const source = world.sources.find((entry) => entry.uid === uid);
    if (source === undefined || rest === undefined) {
      return null;
    }
    const post = method === 'POST';
    const request = {
      method: post ? 'POST' : 'GET',
      path: rest,
      params: post ? [...new URLSearchParams(String(data ?? ''))] : params,
      signal,
    } as const;
    return world
      .transportOf(source)(request)
      .then(({ status, body }) => ({ status, data: responseType === 'text' ? body : toJson(body) }), toFailedAnswer);
  };
}

function toFailedAnswer(error: unknown): Answer {
  if (error instanceof SourceError && error.failure.kind === 'unreachable') {
    return { status: 502, data: '' };
  }
  throw error;
}

function toJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** The path below Grafana's root: a data source's own address carries the path that Grafana is served below. */
function pathOf(url: string): { readonly path: string; readonly params: [string, string][] } {
  const { pathname, searchParams } = new URL(url, window.location.origin);
  const at = pathname.indexOf('/api/');
  return { path: at === -1 ? pathname : pathname.slice(at), params: [...searchParams] };
}
