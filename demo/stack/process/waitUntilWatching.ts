import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const POLL_MS = 250;

export interface Watching {
  readonly prometheusUrl: string;
  readonly targets: number;
  readonly signal?: AbortSignal | undefined;
}

/** Waits until Prometheus has scraped every target and evaluated every rule once. */
export async function waitUntilWatching({ prometheusUrl, targets, signal }: Watching): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    signal?.throwIfAborted();
    const up = countIn(await read(`${prometheusUrl}/api/v1/targets`), '"health":"up"');
    const rules = await read(`${prometheusUrl}/api/v1/rules`);
    const healthy = countIn(rules, '"health":"ok"');
    const unhealthy = countIn(rules, '"health":"') - healthy;
    if (up === targets && healthy > 0 && unhealthy === 0) {
      return;
    }
    if (Date.now() > deadline) {
      throw new Error(`Prometheus: ${up} of ${targets} targets are up, ${healthy} rules are healthy, ${unhealthy} are not`);
    }
    await sleep(POLL_MS);
  }
}

async function read(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
  return response.text();
}

function countIn(text: string, part: string): number {
  return text.split(part).length - 1;
}
