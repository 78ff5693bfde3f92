import { type ChildProcess, spawn } from 'node:child_process';

export interface Preview {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const STARTED_WITHIN_MS = 120_000;

/** Runs `npm start`, on a free port unless one is given; `flags` as its own, such as `--plan FILE --prometheus URL`. */
export async function startPreview(flags: readonly string[] = [], port = '0'): Promise<Preview> {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: port },
  });
  const url = await readAddress(child);
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill();
    });
  return { url, stop };
}

function readAddress(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`the preview ${why}: ${said}`));
    const timer = setTimeout(() => fail('did not start in time'), STARTED_WITHIN_MS);
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) {
        clearTimeout(timer);
        resolve(address);
      }
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', (chunk: Buffer) => void (said += chunk.toString()));
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}
