import { startExporter } from './exporter';
import { startLiveFeed } from './liveFeed';
import { toOtlpUrl, type LaunchOptions } from './launchServers';
import { startProcess, type ServerPlan } from './process/startProcess';
import { waitUntilReady } from './process/waitUntilReady';
import { readState, writeState } from './stackState';

export interface DemoSystemOptions extends LaunchOptions {
  readonly command?: readonly string[] | undefined;
}

/** Starts what Prometheus scrapes, and live what goes on writing lines and traces; gives back how to end it. */
export async function startDemoSystem(options: DemoSystemOptions): Promise<() => Promise<void>> {
  const { dir, command } = options;
  const close = command === undefined ? await startInside(options) : await startOutside(options, command);
  const state = readState(dir);
  if (state !== undefined) {
    writeState(dir, { ...state, ready: true });
  }
  return close;
}

async function startInside({ scenario, rollout, ports, past }: DemoSystemOptions): Promise<() => Promise<void>> {
  const exporter = await startExporter({ scenario, rollout, host: '127.0.0.1', port: ports.exporter });
  const lokiUrl = `http://127.0.0.1:${ports.loki}`;
  const otlpUrl = toOtlpUrl(ports);
  const feed = rollout.live ? startLiveFeed({ scenario, rollout, from: past, lokiUrl, otlpUrl }) : undefined;
  return async () => {
    feed?.stop();
    await exporter.close();
  };
}

/** In a process of its own, which `stopStack` ends with the servers. */
async function startOutside(options: DemoSystemOptions, command: readonly string[]): Promise<() => Promise<void>> {
  const { dir, signal } = options;
  const plan = toExporterPlan(options, command);
  const started = await startProcess(plan, dir);
  const state = readState(dir);
  if (state !== undefined) {
    writeState(dir, { ...state, processes: [...state.processes, started] });
  }
  await waitUntilReady({ plan, started, dir, signal });
  return () => Promise.resolve();
}

function toExporterPlan({ scenario, rollout, ports, past }: DemoSystemOptions, command: readonly string[]): ServerPlan {
  const [program = process.execPath, ...rest] = command;
  const live = [
    '--live-from',
    String(past),
    '--otlp',
    toOtlpUrl(ports),
    ...(scenario.lokiAnswers ? ['--loki', `http://127.0.0.1:${ports.loki}`] : []),
  ];
  return {
    name: 'exporter',
    command: program,
    args: [
      ...rest,
      'exporter',
      ...['--scenario', scenario.id, '--port', String(ports.exporter)],
      ...['--rollout-end', new Date(rollout.endedAt * 1000).toISOString()],
      ...(rollout.live ? live : []),
    ],
    readyUrl: `http://127.0.0.1:${ports.exporter}/-/ready`,
  };
}
