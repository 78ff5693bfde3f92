import { type LaunchOptions, toOtlpUrl, toUrls } from '../launchServers';
import type { ServerPlan } from '../process/startProcess';
import { toIso } from '../rolloutEnd';
import { startExporter } from './startExporter';
import { startLiveFeed } from './startLiveFeed';

export interface DemoSystemOptions extends LaunchOptions {
  readonly command?: readonly string[] | undefined;
}

/**
 * Starts what Prometheus scrapes and, live, what goes on writing lines and traces; gives back how to end it. With a
 * command it is a process of its own, which ends with the servers; else it lives in this process.
 */
export async function startDemoSystem(options: DemoSystemOptions): Promise<() => Promise<void>> {
  const { command, launch } = options;
  if (command === undefined) {
    return startInside(options);
  }
  await launch(toExporterPlan(options, command));
  return () => Promise.resolve();
}

async function startInside({ scenario, rollout, ports, past }: DemoSystemOptions): Promise<() => Promise<void>> {
  const exporter = await startExporter({ scenario, rollout, host: '127.0.0.1', port: ports.exporter });
  const { lokiUrl } = toUrls(ports);
  const otlpUrl = toOtlpUrl(ports);
  const feed = rollout.live ? startLiveFeed({ scenario, rollout, from: past, lokiUrl, otlpUrl }) : undefined;
  return async () => {
    feed?.stop();
    await exporter.close();
  };
}

function toExporterPlan({ scenario, rollout, ports, past }: DemoSystemOptions, command: readonly string[]): ServerPlan {
  const [program = process.execPath, ...rest] = command;
  const live = ['--live-from', String(past), '--otlp', toOtlpUrl(ports), '--loki', toUrls(ports).lokiUrl];
  return {
    name: 'exporter',
    command: program,
    args: [
      ...rest,
      'exporter',
      ...['--scenario', scenario.id, '--port', String(ports.exporter), '--rollout-end', toIso(rollout)],
      ...(rollout.live ? live : []),
    ],
    readyUrl: `http://127.0.0.1:${ports.exporter}/-/ready`,
  };
}
