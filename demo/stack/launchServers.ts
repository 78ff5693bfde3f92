import type { Scenario } from '../scenarios/scenario';
import { EVENTS_FROM } from '../scenarios/span';
import { fillPrometheus } from './fill/fillPrometheus';
import { pushAlerts } from './fill/pushAlerts';
import { pushLogs } from './fill/pushLogs';
import { pushTraces } from './fill/pushTraces';
import type { Binaries } from './install/ensureBinaries';
import { type Launch, sayProgress } from './process/createLauncher';
import { waitUntilWatching } from './process/waitUntilWatching';
import { type Rollout, toMetricsEnd } from './rolloutEnd';
import { toAlertmanagerPlan, toJaegerPlan, toLokiPlan, toPrometheusPlan } from './servers/toServerPlans';
import type { StackPorts } from './stackPorts';
import type { StackUrls } from './stackState';

export interface LaunchOptions {
  readonly scenario: Scenario;
  readonly rollout: Rollout;
  readonly dir: string;
  readonly ports: StackPorts;
  readonly binaries: Binaries;
  readonly signal?: AbortSignal | undefined;
  /** End of the past, in seconds since the rollout's end. */
  readonly past: number;
  readonly launch: Launch;
}

/** Gives every server its past, side by side; all but Prometheus run then. The first failure ends the other steps. */
export async function launchServers(options: LaunchOptions): Promise<void> {
  const failure = new AbortController();
  const signals = [failure.signal, options.signal].filter((signal) => signal !== undefined);
  const step = { ...options, signal: AbortSignal.any(signals) };
  const steps = [preparePrometheus, launchLoki, launchJaeger, launchAlertmanager].map(async (run) => {
    try {
      await run(step);
    } catch (error) {
      failure.abort(error);
    }
  });
  await Promise.all(steps);
  step.signal.throwIfAborted();
}

/** Last of all, so that its first scrape finds the demo system. */
export async function launchPrometheus(options: LaunchOptions): Promise<void> {
  const { scenario, ports, signal } = options;
  await options.launch(toPrometheusPlan(options.binaries.prometheus, options));
  const { prometheusUrl } = toUrls(ports);
  await waitUntilWatching({ prometheusUrl, targets: scenario.services.length, signal });
  sayProgress('all targets are up and all rules are healthy');
}

async function preparePrometheus({ scenario, rollout, dir, binaries, signal, past }: LaunchOptions): Promise<void> {
  const { promtool } = binaries;
  const until = toMetricsEnd(rollout, past);
  await fillPrometheus({ scenario, rolloutEnd: rollout.endedAt, until, promtool, dir, signal });
}

async function launchLoki(options: LaunchOptions): Promise<void> {
  const { scenario, rollout, ports, binaries, signal, past, launch } = options;
  if (!scenario.lokiAnswers) {
    sayProgress('loki is left out: in this scenario it does not answer');
    return;
  }
  await launch(toLokiPlan(binaries.loki, options));
  const lines = scenario.linesBetween(EVENTS_FROM, past);
  await pushLogs(lines, { lokiUrl: toUrls(ports).lokiUrl, rolloutEnd: rollout.endedAt, signal });
  sayProgress(`Loki has ${lines.length.toLocaleString('en')} lines`);
}

async function launchJaeger(options: LaunchOptions): Promise<void> {
  const { scenario, rollout, ports, binaries, signal, past, launch } = options;
  await launch(toJaegerPlan(binaries.jaeger, options));
  const traces = scenario.tracesBetween(EVENTS_FROM, past);
  await pushTraces(traces, { otlpUrl: toOtlpUrl(ports), rolloutEnd: rollout.endedAt, signal });
  sayProgress(`Jaeger has ${traces.length.toLocaleString('en')} traces`);
}

async function launchAlertmanager(options: LaunchOptions): Promise<void> {
  const { scenario, rollout, ports, binaries, signal, launch } = options;
  await launch(toAlertmanagerPlan(binaries.alertmanager, options));
  const { alertmanagerUrl } = toUrls(ports);
  await pushAlerts(scenario.alerts, { alertmanagerUrl, rolloutEnd: rollout.endedAt, signal });
}

export function toOtlpUrl({ otlpHttp }: StackPorts): string {
  return `http://127.0.0.1:${otlpHttp}`;
}

export function toUrls({ prometheus, loki, jaeger, alertmanager, exporter }: StackPorts): StackUrls {
  return {
    prometheusUrl: `http://127.0.0.1:${prometheus}`,
    lokiUrl: `http://127.0.0.1:${loki}`,
    jaegerUrl: `http://127.0.0.1:${jaeger}`,
    alertmanagerUrl: `http://127.0.0.1:${alertmanager}`,
    grafanaUrl: `http://127.0.0.1:${exporter}/grafana`,
  };
}
