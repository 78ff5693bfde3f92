import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

export interface ServerPlan {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Answers with 2xx once the server can be used. */
  readonly readyUrl: string;
}

/** Enough to find the process again, and to know that it is still the same one. */
export interface StartedProcess {
  readonly name: string;
  readonly pid: number;
  readonly argv: readonly string[];
}

/** Starts a server that outlives this command; its output goes to `<dir>/<name>.log`. */
export async function startProcess({ name, command, args }: ServerPlan, dir: string): Promise<StartedProcess> {
  const log = openSync(join(dir, `${name}.log`), 'a');
  try {
    const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log] });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    return { name, pid: child.pid ?? 0, argv: [command, ...args] };
  } finally {
    closeSync(log);
  }
}
