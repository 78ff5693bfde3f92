import { existsSync, readFileSync } from 'node:fs';
import type { StartedProcess } from './startProcess';

/** Whether this very process still runs: its id alone may have been given to another since. */
export function isRunning({ pid, argv }: StartedProcess): boolean {
  if (pid <= 0) {
    return false;
  }
  if (!existsSync('/proc/self/cmdline')) {
    return answersSignals(pid);
  }
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return argv.every((word, index) => words[index] === word);
  } catch {
    return false;
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
