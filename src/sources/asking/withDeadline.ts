import { SourceError } from '../port';

export interface Deadline {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Runs until the deadline or a cancel, whichever is first, and then rejects with a `SourceError` (`timeout`, `cancelled`)
 * even where `run` does not heed the signal it was given.
 */
export function withDeadline<T>(run: (signal: AbortSignal) => Promise<T>, { signal, timeoutMs }: Deadline): Promise<T> {
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    };
    const stop = (error: SourceError) => {
      leave();
      reject(error);
      controller.abort();
    };
    const cancel = () => stop(toCancelled());
    const timer = setTimeout(() => stop(toTimeout(timeoutMs)), timeoutMs);
    if (signal.aborted) {
      cancel();
      return;
    }
    signal.addEventListener('abort', cancel, { once: true });
    Promise.resolve()
      .then(() => run(controller.signal))
      .then(resolve, reject)
      .finally(leave);
  });
}

function toCancelled(): SourceError {
  return new SourceError({ kind: 'cancelled', message: 'cancelled before it answered' });
}

function toTimeout(timeoutMs: number): SourceError {
  return new SourceError({ kind: 'timeout', message: `no answer within ${timeoutMs / 1000} s` });
}
