import { from, type ObservableInput } from 'rxjs';

export interface Taking<T> {
  /** Unsubscribes when it aborts, which cancels the request. */
  readonly signal: AbortSignal;
  /** Stop at this value without waiting for the end; a stream that goes on is not waited for. */
  readonly isLast?: (value: T) => boolean;
}

/** The last value of a stream; null where it ends without one. After an abort the promise stays open: `withDeadline` has answered. */
export function takeLast<T>(
  stream: ObservableInput<T>,
  { signal, isLast = () => false }: Taking<T>
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    let last: T | null = null;
    const subscription = from(stream).subscribe({
      next: (value) => {
        last = value;
        if (isLast(value)) {
          resolve(value);
        }
      },
      error: reject,
      complete: () => resolve(last),
    });
    signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
  });
}
