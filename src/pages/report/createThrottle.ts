/** Calls `act` with the latest value at most once in `ms`; the last value always comes, at the latest after `ms`. */
export function createThrottle<Value>(
  act: (value: Value) => void,
  ms: number
): { readonly push: (value: Value) => void; readonly stop: () => void } {
  let latest: { readonly value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    timer = null;
    if (latest !== null) {
      const { value } = latest;
      latest = null;
      act(value);
      timer = setTimeout(flush, ms);
    }
  };
  const push = (value: Value): void => {
    latest = { value };
    if (timer === null) {
      flush();
    }
  };
  const stop = (): void => {
    latest = null;
    if (timer !== null) {
      clearTimeout(timer);
    }
    timer = null;
  };
  return { push, stop };
}
