import { spawn } from 'node:child_process';

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Runs a command to its end and gives its standard output; a failure carries the end of what it said. */
export function runCommand({ command, args, cwd, env, signal }: Command): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) {
        resolve(output);
        return;
      }
      const end = `${output}${errors}`.trim().split('\n').slice(-8).join('\n');
      reject(new Error(`${command} ${args.slice(0, 3).join(' ')} ended with ${code}:\n${end}`));
    });
  });
}
