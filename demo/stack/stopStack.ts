import { stopProcess } from './process/stopProcess';
import { readState, removeState } from './stackState';

/** Stops what a run in this folder started, and nothing else. Data and logs stay. True if there was a run. */
export async function stopStack(dir: string): Promise<boolean> {
  const state = readState(dir);
  if (state === undefined) {
    return false;
  }
  await Promise.all(state.processes.map(stopProcess));
  removeState(dir);
  return true;
}
