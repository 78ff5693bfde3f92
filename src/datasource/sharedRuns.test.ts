import { firstValueFrom } from 'rxjs';
import { createSharedRuns } from './sharedRuns';

interface Started {
  readonly signal: AbortSignal;
  readonly resolve: (value: string) => void;
  readonly reject: (error: Error) => void;
}

function setUp(limit = 2): {
  share: ReturnType<typeof createSharedRuns<string>>;
  start: (signal: AbortSignal) => Promise<string>;
  started: Started[];
  pass: (ms: number) => void;
} {
  let now = 0;
  const started: Started[] = [];
  return {
    share: createSharedRuns<string>({ clock: () => now, limit, keepFor: () => 1000 }),
    start: (signal) => new Promise((resolve, reject) => started.push({ signal, resolve, reject })),
    started,
    pass: (ms) => {
      now += ms;
    },
  };
}

/** Lets promises that are settled run on. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('createSharedRuns', () => {
  it('runs once for all who ask the same', async () => {
    const { share, start, started } = setUp();
    const both = Promise.all([firstValueFrom(share('a', start)), firstValueFrom(share('a', start))]);
    started[0]?.resolve('report');
    expect(await both).toEqual(['report', 'report']);
    expect(started).toHaveLength(1);
  });

  it('keeps a result for its time, then runs again', async () => {
    const { share, start, started, pass } = setUp();
    const first = firstValueFrom(share('a', start));
    started[0]?.resolve('old');
    await first;
    pass(999);
    expect(await firstValueFrom(share('a', start))).toBe('old');
    pass(1);
    share('a', start).subscribe();
    expect(started).toHaveLength(2);
  });

  it('goes on while one of two is left, and stops with the last', async () => {
    const { share, start, started } = setUp();
    const one = share('a', start).subscribe();
    const two = share('a', start).subscribe();
    one.unsubscribe();
    expect(started[0]?.signal.aborted).toBe(false);
    two.unsubscribe();
    expect(started[0]?.signal.aborted).toBe(true);
    share('a', start).subscribe();
    expect(started).toHaveLength(2);
  });

  it('does not stop what has ended', async () => {
    const { share, start, started } = setUp();
    const asked = firstValueFrom(share('a', start));
    started[0]?.resolve('report');
    await asked;
    await settle();
    expect(started[0]?.signal.aborted).toBe(false);
  });

  it('hands a failure to all and forgets it', async () => {
    const { share, start, started } = setUp();
    const both = Promise.allSettled([firstValueFrom(share('a', start)), firstValueFrom(share('a', start))]);
    started[0]?.reject(new Error('no plan'));
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    share('a', start).subscribe();
    expect(started).toHaveLength(2);
  });

  it('keeps no more results than the limit, the latest ones', async () => {
    const { share, start, started } = setUp(2);
    for (const [index, key] of ['a', 'b', 'c'].entries()) {
      const asked = firstValueFrom(share(key, start));
      started[index]?.resolve(key);
      await asked;
    }
    expect(await firstValueFrom(share('c', start))).toBe('c');
    expect(await firstValueFrom(share('b', start))).toBe('b');
    share('a', start).subscribe();
    expect(started).toHaveLength(4);
  });
});
