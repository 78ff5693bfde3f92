import { join, resolve } from 'node:path';
import { findScenario, SCENARIOS } from '../scenarios/findScenario';
import type { Scenario } from '../scenarios/scenario';
import { startDemoSystem } from './exporter/startDemoSystem';
import { cacheDir } from './install/cacheDir';
import { ensureBinaries } from './install/ensureBinaries';
import { launchPrometheus, launchServers, toUrls } from './launchServers';
import { prepareDir } from './prepareDir';
import { createLauncher, sayProgress } from './process/createLauncher';
import { toIso, toPastEnd, toRollout } from './rolloutEnd';
import { assertPortsAreFree, choosePorts, type PortChoice } from './stackPorts';
import { readState, type StackUrls, writeState } from './stackState';
import { stopStack } from './stopStack';

export interface StackOptions {
  readonly scenario: string;
  /** ISO 8601, or `live`; by default the scenario's own. */
  readonly rolloutEnd?: string | undefined;
  readonly ports?: PortChoice;
  /** By default `.cache/stack/<scenario>`; data of an earlier run there is replaced. */
  readonly dir?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Command that serves the demo system after this process has ended; by default it lives in this process. */
  readonly exporterCommand?: readonly string[] | undefined;
}

export interface Stack extends StackUrls {
  readonly dir: string;
  /** ISO 8601. */
  readonly rolloutEnd: string;
  readonly stop: () => Promise<void>;
}

export function toStackDir(scenario: string): string {
  return join(cacheDir(), 'stack', scenario);
}

/** Starts the four real servers with a scenario's past, and the demo system that Prometheus scrapes. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const scenario = toScenario(options.scenario);
  const dir = resolve(options.dir ?? toStackDir(scenario.id));
  await stopStack(dir);
  const binaries = await ensureBinaries(options.signal);
  const rollout = toRollout(options.rolloutEnd ?? scenario.rolloutEnd, new Date());
  const ports = await choosePorts(options.ports ?? 'default');
  await assertPortsAreFree(ports);
  prepareDir(dir, scenario, ports);
  const urls = toUrls(ports);
  const empty = { ...urls, scenario: scenario.id, rolloutEnd: toIso(rollout), live: rollout.live, ready: false };
  const launch = createLauncher(dir, { ...empty, processes: [] }, options.signal);
  const past = toPastEnd(rollout, new Date());
  const run = { scenario, rollout, dir, ports, binaries, past, launch, signal: options.signal };
  const closing: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(closing.map((close) => close()));
    await stopStack(dir);
  };
  try {
    await launchServers(run);
    closing.push(await startDemoSystem({ ...run, command: options.exporterCommand }));
    await launchPrometheus(run);
    markReady(dir);
  } catch (error) {
    await stop();
    throw error;
  }
  sayProgress(`${scenario.id} is up`);
  return { ...urls, dir, rolloutEnd: toIso(rollout), stop };
}

function markReady(dir: string): void {
  const state = readState(dir);
  if (state !== undefined) {
    writeState(dir, { ...state, ready: true });
  }
}

function toScenario(id: string): Scenario {
  const scenario = findScenario(id);
  if (scenario === undefined) {
    throw new Error(`there is no scenario "${id}"; there are ${SCENARIOS.map((each) => each.id).join(', ')}`);
  }
  return scenario;
}
