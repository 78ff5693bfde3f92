import type { PlanSource } from '../../../src/engine/model/plan';
import type { Transport } from '../../../src/sources/port';
import { createReplayTransport } from '../../recordings/createReplayTransport';
import { LIVE, type Place } from '../boot/place';
import { createFaultyTransport } from './createFaultyTransport';
import { createLiveTransport } from './createLiveTransport';
import { createMarkedTransport } from './createMarkedTransport';
import { fetchRecording } from './fetchRecording';
import { toPlanSources } from './toPlanSources';

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
