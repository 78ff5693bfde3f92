import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from './isRunning';
import type { StartedProcess } from './startProcess';

const PATIENCE_MS = 10_000;
const POLL_MS = 50;

/** Asks the process to end, and ends it if it does not. Nothing happens if it is gone. */
export async function stopProcess(started: StartedProcess): Promise<void> {
  if (!isRunning(started)) {
    return;
  }
  process.kill(started.pid, 'SIGTERM');
  const deadline = Date.now() + PATIENCE_MS;
  while (isRunning(started)) {
    if (Date.now() > deadline) {
      process.kill(started.pid, 'SIGKILL');
      return;
    }
    await sleep(POLL_MS);
  }
}
