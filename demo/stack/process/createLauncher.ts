import { type StackState, writeState } from '../stackState';
import { type ServerPlan, startProcess } from './startProcess';
import { waitUntilReady } from './waitUntilReady';

const startedAt = Date.now();

/** One line of progress with the time since the command's start, on standard error. */
export function sayProgress(text: string): void {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds} s  ${text}\n`);
}

/** Starts a server and waits until it is ready. */
export type Launch = (plan: ServerPlan) => Promise<void>;

/** Each process is on disk before anything else happens, so that a later command can end it. */
export function createLauncher(dir: string, empty: StackState, signal?: AbortSignal): Launch {
  const processes = [...empty.processes];
  return async (plan) => {
    signal?.throwIfAborted();
    const started = await startProcess(plan, dir);
    processes.push(started);
    writeState(dir, { ...empty, processes });
    await waitUntilReady({ plan, started, dir, signal });
    sayProgress(`${plan.name} is ready`);
  };
}
