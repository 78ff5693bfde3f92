import type { Evidence, Request } from '../engine/model/evidence';
import { type AskOptions, SourceError } from './port';

export interface Asking {
  readonly requests: readonly Request[];
  readonly options: AskOptions;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Never rejects. */
  readonly answer: (request: Request, signal: AbortSignal) => Promise<Evidence>;
}

/** Asks each request once, a few at a time, and tells of each answer as it comes. One answer for every id. */
export async function askAll({
  requests,
  options,
  concurrency,
  answer,
}: Asking): Promise<Readonly<Record<string, Evidence>>> {
  const answers: Record<string, Evidence> = {};
  const queue = [...new Map(requests.map((request) => [request.id, request])).values()];
  const link = linkSignal(options.signal);
  const work = async () => {
    for (let request = queue.shift(); request !== undefined; request = queue.shift()) {
      const evidence = await answer(request, link.signal);
      answers[request.id] = evidence;
      options.onAnswer?.(request.id, evidence);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work));
  link.unlink();
  return answers;
}

/** How long a silent server is waited for. */
export interface Patience {
  /** True once so many requests ran out of time that none is left, while the server never said anything. */
  readonly isSpent: () => boolean;
  /** Takes part in what comes of a request. */
  readonly watch: <T>(request: Promise<T>) => Promise<T>;
}

/** A server that answers one request keeps being asked however many others run out of time; one that hangs must not cost all of theirs. */
export function createPatience(most: number): Patience {
  let silent = 0;
  let heard = false;
  return {
    isSpent: () => !heard && silent >= most,
    watch: async (request) => {
      try {
        const response = await request;
        heard = true;
        return response;
      } catch (error) {
        const isSilence = error instanceof SourceError && error.failure.kind === 'timeout';
        silent += isSilence ? 1 : 0;
        heard ||= !isSilence;
        throw error;
      }
    },
  };
}

export interface LinkedSignal {
  readonly signal: AbortSignal;
  readonly unlink: () => void;
}

/** A signal that aborts with another one, but is listened to on its own: Node warns of more than ten listeners on one. */
export function linkSignal(signal: AbortSignal): LinkedSignal {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  if (signal.aborted) {
    abort();
  }
  signal.addEventListener('abort', abort, { once: true });
  return { signal: controller.signal, unlink: () => signal.removeEventListener('abort', abort) };
}

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
