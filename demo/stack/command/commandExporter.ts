import { once } from 'node:events';
import { startExporter } from '../exporter/startExporter';
import { startLiveFeed } from '../exporter/startLiveFeed';
import { sayProgress } from '../process/createLauncher';
import { toPastEnd } from '../rolloutEnd';
import type { Arguments } from './parseArguments';
import { readRollout } from './readRollout';

/** The demo system itself: serves metrics, and live goes on pushing lines and traces, until it is told to end. */
export async function commandExporter(given: Arguments, signal: AbortSignal): Promise<string> {
  const { scenario, rollout: read } = readRollout(given);
  const rollout = { ...read, live: read.live || given.liveFrom !== undefined };
  const exporter = await startExporter({ scenario, rollout, host: given.host, port: given.port });
  sayProgress(`${scenario.id} serves metrics on ${given.host}:${given.port}`);
  const from = given.liveFrom ?? toPastEnd(rollout, new Date());
  const feed = rollout.live
    ? startLiveFeed({ scenario, rollout, from, lokiUrl: given.loki, otlpUrl: given.otlp })
    : undefined;
  if (!signal.aborted) {
    await once(signal, 'abort');
  }
  feed?.stop();
  await exporter.close();
  return `${scenario.id} ended`;
}
