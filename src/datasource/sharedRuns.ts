import { Observable } from 'rxjs';
import type { Report } from '../sections/report';

export interface SharedRunsOptions<T> {
  readonly clock: () => number;
  /** Finished results that are kept. */
  readonly limit: number;
  /** Milliseconds a result may be used again. */
  readonly keepFor: (result: T) => number;
}

type Start<T> = (signal: AbortSignal) => Promise<T>;

interface Run<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  users: number;
  /** When it may no longer be used; infinite while it runs. */
  until: number;
}

/**
 * Runs with equal keys are one run with one result: started by the first who subscribes, stopped when the last one has left before
 * the end. A result is kept for a while; a failure is not.
 */
export function createSharedRuns<T>({
  clock,
  limit,
  keepFor,
}: SharedRunsOptions<T>): (key: string, start: Start<T>) => Observable<T> {
  const runs = new Map<string, Run<T>>();

  function begin(key: string, start: Start<T>): Run<T> {
    const stop = new AbortController();
    const run: Run<T> = { result: start(stop.signal), stop, users: 0, until: Infinity };
    runs.set(key, run);
    run.result.then(
      (result) => {
        run.until = clock() + keepFor(result);
        forget(runs, { now: clock(), limit });
      },
      () => drop(key, run)
    );
    return run;
  }

  function leave(key: string, run: Run<T>): void {
    run.users -= 1;
    if (run.users === 0 && run.until === Infinity) {
      drop(key, run);
      run.stop.abort();
    }
  }

  function drop(key: string, run: Run<T>): void {
    if (runs.get(key) === run) {
      runs.delete(key);
    }
  }

  return (key, start) =>
    new Observable<T>((subscriber) => {
      forget(runs, { now: clock(), limit });
      const run = runs.get(key) ?? begin(key, start);
      run.users += 1;
      run.result.then(
        (result) => {
          subscriber.next(result);
          subscriber.complete();
        },
        (error: unknown) => subscriber.error(error)
      );
      return () => leave(key, run);
    });
}

interface Keeping {
  readonly now: number;
  readonly limit: number;
}

/** Drops what is too old, then the oldest beyond the limit; what still runs stays. */
function forget(runs: Map<string, Run<unknown>>, { now, limit }: Keeping): void {
  const finished = [...runs].filter(([, { until }]) => until !== Infinity);
  const fresh = finished.filter(([, { until }]) => until > now);
  const kept = new Set(fresh.slice(-limit).map(([key]) => key));
  for (const [key] of finished) {
    if (!kept.has(key)) {
      runs.delete(key);
    }
  }
}

const ANSWERED_MS = 5 * 60_000;
const FAILED_MS = 10_000;

/** How long a report may be shown again: long enough for panels that scroll into view later, short where asking again may help. */
export function toLifetime({ sources }: Report): number {
  return sources.some(({ status }) => status === 'failed' || status === 'partial') ? FAILED_MS : ANSWERED_MS;
}
