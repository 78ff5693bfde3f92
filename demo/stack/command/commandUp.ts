import { resolve } from 'node:path';
import { findDemo } from '../../scenarios/demos';
import { isRunning } from '../process/isRunning';
import { answers } from '../process/waitUntilReady';
import { toRollout } from '../rolloutEnd';
import { readState, type StackState, type StackUrls } from '../stackState';
import { startStack, toStackDir } from '../startStack';
import type { Arguments } from './parseArguments';

/** Leaves a running stack behind; one that already runs as asked is left alone. */
export async function commandUp(given: Arguments, signal: AbortSignal): Promise<string> {
  const scenario = given.scenario ?? 'hotel';
  const dir = resolve(given.dir ?? toStackDir(scenario));
  const running = readState(dir);
  if (running !== undefined && isAsAsked(running, given) && (await isHealthy(running))) {
    return toText(`${scenario} is already up`, running);
  }
  const stack = await startStack({
    scenario,
    rolloutEnd: given.rolloutEnd,
    ports: given.ports,
    dir,
    signal,
    exporterCommand: [process.execPath, process.argv[1] ?? ''],
  });
  return toText(`${scenario} is up, rollout end ${stack.rolloutEnd}, logs in ${dir}`, stack);
}

function isAsAsked(running: StackState, { rolloutEnd }: Arguments): boolean {
  const wanted = toRollout(rolloutEnd ?? findDemo(running.scenario).rolloutEnd, new Date());
  return wanted.live === running.live && (wanted.live || wanted.endedAt === Date.parse(running.rolloutEnd) / 1000);
}

export async function isHealthy(state: StackState): Promise<boolean> {
  return state.ready && state.processes.every(isRunning) && (await answers(`${state.prometheusUrl}/-/ready`));
}

export function toText(title: string, urls: StackUrls): string {
  return [
    title,
    `  Prometheus    ${urls.prometheusUrl}`,
    `  Loki          ${urls.lokiUrl}`,
    `  Jaeger        ${urls.jaegerUrl}`,
    `  Alertmanager  ${urls.alertmanagerUrl}`,
    `  Annotations   ${urls.grafanaUrl}`,
  ].join('\n');
}
