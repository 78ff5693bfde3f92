import { startProcess, type ServerPlan } from './startProcess';
import { waitUntilReady } from './waitUntilReady';
import { sayProgress } from './sayProgress';
import { writeState, type StackState } from '../stackState';

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
