const MINUTE_MS = 60_000;

/**
 * Gives the page the present of a recording. Time passes, but only within that minute: then it starts over, because a minute later the
 * report would ask what was not recorded.
 */
export function installClock(present: number): void {
  const RealDate = window.Date;
  const startedAt = RealDate.now();
  const minute = Math.floor(present / MINUTE_MS) * MINUTE_MS;
  const now = (): number => minute + ((RealDate.now() - startedAt) % MINUTE_MS);
  window.Date = new Proxy(RealDate, {
    construct: (target, args: readonly unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
}
