import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from './isRunning';
import type { ServerPlan, StartedProcess } from './startProcess';

const PATIENCE_MS = 90_000;
const POLL_MS = 100;

export interface Waiting {
  readonly plan: ServerPlan;
  readonly started: StartedProcess;
  readonly dir: string;
  readonly signal?: AbortSignal | undefined;
}

/** Waits for the server's own word that it is ready; fails at once when it has ended, with the end of its log. */
export async function waitUntilReady({ plan, started, dir, signal }: Waiting): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(plan.readyUrl))) {
    signal?.throwIfAborted();
    const log = join(dir, `${plan.name}.log`);
    if (!isRunning(started)) {
      throw new Error(`${plan.name} ended while it started; the end of ${log}:\n${endOf(log)}`);
    }
    if (Date.now() > deadline) {
      throw new Error(
        `${plan.name} did not become ready within ${PATIENCE_MS / 1000} s; the end of ${log}:\n${endOf(log)}`
      );
    }
    await sleep(POLL_MS);
  }
}

export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return response.ok;
  } catch {
    return false;
  }
}

function endOf(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n');
}
