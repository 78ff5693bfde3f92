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
