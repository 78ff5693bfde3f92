import type { PlanSource, SourceType } from '../../../src/engine/model/plan';
import { SourceError, type Transport } from '../../../src/sources/port';
import { createReplayTransport } from '../../recordings/createReplayTransport';
import type { Recording } from '../../recordings/recording';
import { LIVE, type Place } from '../boot/place';
import { createFaultyTransport } from './createFaultyTransport';
import { toPlanSources } from './toPlanSources';

/** Carries requests to a server through the preview's own, which knows its address. */
export function createLiveTransport(type: SourceType): Transport {
  return async ({ method, path, params, signal }) => {
    const text = new URLSearchParams(params.map(([name, value]) => [name, value]));
    const address = `/live-servers/${type}${path}`;
    const response = await fetch(method === 'GET' && text.size > 0 ? `${address}?${text}` : address, {
      method,
      signal,
      ...(method === 'POST' ? { body: text } : {}),
    });
    const body = await response.text();
    if (response.headers.get('X-Dayone-Unreachable') !== null) {
      throw new SourceError({ kind: 'unreachable', message: body });
    }
    return { status: response.status, body };
  };
}

/** Marks every request in the page's own timeline, as a browser does for the network; `detail` says what was asked. */
export const REQUEST_MARK = 'dayone-preview-request';

export function createMarkedTransport(inner: Transport, source: string): Transport {
  return (request) => {
    const { method, path, params } = request;
    performance.mark(REQUEST_MARK, { detail: { source, method, path, params } });
    return inner(request);
  };
}

/** Fetches and unzips the recording of a scenario. */
export async function fetchRecording(scenario: string): Promise<Recording> {
  const response = await fetch(`/recordings/${scenario}.json.gz`);
  if (!response.ok || response.body === null) {
    throw new Error(`There is no recording of "${scenario}": npm run record makes it.`);
  }
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json() as Promise<Recording>;
}

/** What stands behind the page: a plan, what its sources answer, and the present. */
export interface World {
  readonly name: string;
  readonly planYaml: string;
  readonly sources: readonly PlanSource[];
  /** Milliseconds since the epoch; null: the real one. */
  readonly present: number | null;
  readonly panels: Readonly<Record<string, unknown>>;
  readonly transportOf: (source: PlanSource) => Transport;
}

export async function openWorld({ world, faults }: Place): Promise<World> {
  const planYaml = await fetchText(`/plans/${world}.yaml`);
  const sources = toPlanSources(planYaml);
  const recording = world === LIVE ? null : await fetchRecording(world);
  return {
    name: world,
    planYaml,
    sources,
    present: recording === null ? null : Date.parse(recording.present),
    panels: {},
    transportOf: ({ id, type }) => {
      const server = recording === null ? createLiveTransport(type) : createReplayTransport(recording, id);
      return createMarkedTransport(createFaultyTransport(server, faultsOf(faults, id)), id);
    },
  };
}

/** `loki:hang` is the fault `hang` of the source `loki`. */
function faultsOf(faults: readonly string[], source: string): readonly string[] {
  return faults.filter((fault) => fault.startsWith(`${source}:`)).map((fault) => fault.slice(source.length + 1));
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${await response.text()}`);
  }
  return response.text();
}
