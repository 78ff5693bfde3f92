import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findScenario, SCENARIOS } from '../scenarios/findScenario';
import type { Scenario } from '../scenarios/scenario';
import { cacheDir } from './install/cacheDir';
import { ensureBinaries } from './install/ensureBinaries';
import { startDemoSystem } from './startDemoSystem';
import { launchServers } from './launchServers';
import { sayProgress } from './progress';
import { toPastEnd, toRollout, type Rollout } from './rolloutEnd';
import { toAlertmanagerConfig } from './servers/alertmanagerConfig';
import { toLokiConfig } from './servers/lokiConfig';
import { toPrometheusConfig } from './servers/prometheusConfig';
import { toPrometheusRules } from './servers/prometheusRules';
import { assertPortsAreFree, choosePorts, type PortChoice, type StackPorts } from './stackPorts';
import type { StackUrls } from './stackState';
import { stopStack } from './stopStack';

const DATA_FOLDERS = ['prometheus', 'loki', 'alertmanager'];

/** What an earlier run left; anything else in the folder is not ours. */
const OWN_FILES = [
  ...DATA_FOLDERS,
  ...['prometheus.log', 'loki.log', 'jaeger.log', 'alertmanager.log', 'exporter.log', 'past.om'],
];

export interface StackOptions {
  readonly scenario: string;
  /** ISO 8601, or `live`; by default the rollout of the first seed. */
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
  const rollout = toRollout(options.rolloutEnd, new Date());
  const dir = resolve(options.dir ?? toStackDir(scenario.id));
  await stopStack(dir);
  const binaries = await ensureBinaries(options.signal);
  const ports = await choosePorts(options.ports ?? 'default');
  await assertPortsAreFree(ports);
  prepare(dir, scenario, ports);
  let closeDemo: () => Promise<void> = () => Promise.resolve();
  const stop = async (): Promise<void> => {
    await closeDemo();
    await stopStack(dir);
  };
  try {
    const run = { scenario, rollout, dir, ports, binaries, signal: options.signal };
    const past = toPastEnd(rollout, new Date());
    const urls = await launchServers({ ...run, past });
    closeDemo = await startDemoSystem({ ...run, past, command: options.exporterCommand });
    sayProgress(`${scenario.id} is up`);
    return { ...urls, dir, rolloutEnd: toIso(rollout), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function toScenario(id: string): Scenario {
  const scenario = findScenario(id);
  if (scenario === undefined) {
    throw new Error(`there is no scenario "${id}"; there are ${SCENARIOS.map((each) => each.id).join(', ')}`);
  }
  return scenario;
}

export function toIso({ endedAt }: Rollout): string {
  return new Date(endedAt * 1000).toISOString().replace('.000Z', 'Z');
}

function prepare(dir: string, scenario: Scenario, ports: StackPorts): void {
  mkdirSync(dir, { recursive: true });
  for (const name of OWN_FILES) {
    rmSync(join(dir, name), { recursive: true, force: true });
  }
  for (const folder of DATA_FOLDERS) {
    mkdirSync(join(dir, folder));
  }
  const rulesFile = join(dir, 'rules.yml');
  const exporter = `127.0.0.1:${ports.exporter}`;
  const alertmanager = `127.0.0.1:${ports.alertmanager}`;
  const loki = { dir: join(dir, 'loki'), host: '127.0.0.1', httpPort: ports.loki, grpcPort: ports.lokiGrpc };
  writeFileSync(rulesFile, toPrometheusRules());
  writeFileSync(join(dir, 'prometheus.yml'), toPrometheusConfig({ scenario, exporter, alertmanager, rulesFile }));
  writeFileSync(join(dir, 'loki.yml'), toLokiConfig(loki));
  writeFileSync(join(dir, 'alertmanager.yml'), toAlertmanagerConfig());
}
