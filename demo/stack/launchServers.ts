import type { Scenario } from '../scenarios/scenario';
import { EVENTS_FROM } from '../scenarios/span';
import { fillPrometheus } from './fill/fillPrometheus';
import { pushAlerts } from './fill/pushAlerts';
import { pushLogs } from './fill/pushLogs';
import { pushTraces } from './fill/pushTraces';
import type { Binaries } from './install/ensureBinaries';
import { startProcess, type ServerPlan, type StartedProcess } from './process/startProcess';
import { waitUntilReady } from './process/waitUntilReady';
import { sayProgress } from './progress';
import type { Rollout } from './rolloutEnd';
import { toAlertmanagerPlan, toJaegerPlan, toLokiPlan, toPrometheusPlan } from './servers/toServerPlans';
import type { StackPorts } from './stackPorts';
import { type StackUrls, writeState } from './stackState';

export interface LaunchOptions {
  readonly scenario: Scenario;
  readonly rollout: Rollout;
  readonly dir: string;
  readonly ports: StackPorts;
  readonly binaries: Binaries;
  readonly signal?: AbortSignal | undefined;
  /** End of the past, in seconds since the rollout's end. */
  readonly past: number;
}

/**
 * Starts the servers side by side, each with its past. Every process is on disk before the next step, and the first
 * failure ends the other steps.
 */
export async function launchServers(options: LaunchOptions): Promise<StackUrls> {
  const urls = toUrls(options.ports);
  const failure = new AbortController();
  const signals = [failure.signal, options.signal].filter((signal) => signal !== undefined);
  const step = { ...options, signal: AbortSignal.any(signals) };
  const launch = createLauncher(step, urls);
  const steps = [fillAndLaunchPrometheus, launchLoki, launchJaeger, launchAlertmanager].map(async (run) => {
    try {
      await run(step, launch);
    } catch (error) {
      failure.abort(error);
    }
  });
  await Promise.all(steps);
  step.signal.throwIfAborted();
  return urls;
}

type Launch = (plan: ServerPlan) => Promise<void>;

function createLauncher({ scenario, rollout, dir, signal }: LaunchOptions, urls: StackUrls): Launch {
  const processes: StartedProcess[] = [];
  return async (plan) => {
    signal?.throwIfAborted();
    const started = await startProcess(plan, dir);
    processes.push(started);
    const rolloutEnd = new Date(rollout.endedAt * 1000).toISOString();
    writeState(dir, { ...urls, scenario: scenario.id, rolloutEnd, live: rollout.live, ready: false, processes });
    await waitUntilReady({ plan, started, dir, signal });
    sayProgress(`${plan.name} is ready`);
  };
}

async function fillAndLaunchPrometheus(options: LaunchOptions, launch: Launch): Promise<void> {
  const { scenario, rollout, dir, binaries, signal, past } = options;
  await fillPrometheus({
    scenario,
    rolloutEnd: rollout.endedAt,
    until: past,
    promtool: binaries.promtool,
    dir,
    signal,
  });
  await launch(toPrometheusPlan(binaries.prometheus, options));
}

async function launchLoki(options: LaunchOptions, launch: Launch): Promise<void> {
  const { scenario, rollout, ports, binaries, signal, past } = options;
  if (!scenario.lokiAnswers) {
    sayProgress('loki is left out: in this scenario it does not answer');
    return;
  }
  await launch(toLokiPlan(binaries.loki, options));
  const lines = scenario.linesBetween(EVENTS_FROM, past);
  await pushLogs(lines, { lokiUrl: toUrls(ports).lokiUrl, rolloutEnd: rollout.endedAt, signal });
  sayProgress(`Loki has ${lines.length.toLocaleString('en')} lines`);
}

async function launchJaeger(options: LaunchOptions, launch: Launch): Promise<void> {
  const { scenario, rollout, ports, binaries, signal, past } = options;
  await launch(toJaegerPlan(binaries.jaeger, options));
  const traces = scenario.tracesBetween(EVENTS_FROM, past);
  await pushTraces(traces, { otlpUrl: toOtlpUrl(ports), rolloutEnd: rollout.endedAt, signal });
  sayProgress(`Jaeger has ${traces.length.toLocaleString('en')} traces`);
}

async function launchAlertmanager(options: LaunchOptions, launch: Launch): Promise<void> {
  const { scenario, rollout, ports, binaries, signal } = options;
  await launch(toAlertmanagerPlan(binaries.alertmanager, options));
  const { alertmanagerUrl } = toUrls(ports);
  await pushAlerts(scenario.alerts, { alertmanagerUrl, rolloutEnd: rollout.endedAt, signal });
}

export function toOtlpUrl({ otlpHttp }: StackPorts): string {
  return `http://127.0.0.1:${otlpHttp}`;
}

function toUrls({ prometheus, loki, jaeger, alertmanager }: StackPorts): StackUrls {
  return {
    prometheusUrl: `http://127.0.0.1:${prometheus}`,
    lokiUrl: `http://127.0.0.1:${loki}`,
    jaegerUrl: `http://127.0.0.1:${jaeger}`,
    alertmanagerUrl: `http://127.0.0.1:${alertmanager}`,
  };
}
