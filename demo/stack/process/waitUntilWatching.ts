import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const POLL_MS = 250;

export interface Watching {
  readonly prometheusUrl: string;
  readonly targets: number;
  readonly signal?: AbortSignal | undefined;
}

interface Targets {
  readonly data: { readonly activeTargets: readonly { readonly health: string; readonly lastScrape: string }[] };
}

interface Groups {
  readonly data: {
    readonly groups: readonly {
      readonly rules: readonly { readonly health: string; readonly lastEvaluation: string }[];
    }[];
  };
}

/** Waits until Prometheus has scraped every target and then evaluated every rule: a rule that was evaluated before the first scrape would say of each alert that it rests. */
export async function waitUntilWatching({ prometheusUrl, targets, signal }: Watching): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let scraped = Infinity;
  for (;;) {
    signal?.throwIfAborted();
    const { activeTargets } = (await read<Targets>(`${prometheusUrl}/api/v1/targets`)).data;
    const rules = (await read<Groups>(`${prometheusUrl}/api/v1/rules`)).data.groups.flatMap((group) => group.rules);
    const up = activeTargets.filter(({ health }) => health === 'up').length;
    if (up === targets) {
      scraped = Math.min(scraped, Math.max(...activeTargets.map(({ lastScrape }) => Date.parse(lastScrape))));
    }
    const current = rules.filter(
      ({ health, lastEvaluation }) => health === 'ok' && Date.parse(lastEvaluation) > scraped
    ).length;
    if (rules.length > 0 && current === rules.length) {
      return;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `Prometheus: ${up} of ${targets} targets are up, ${current} of ${rules.length} rules are healthy and evaluated since`
      );
    }
    await sleep(POLL_MS);
  }
}

async function read<T>(url: string): Promise<T> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
  return response.json() as Promise<T>;
}
