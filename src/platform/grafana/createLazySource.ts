import type { SourceType } from '../../engine/model/plan';
import { withDeadline } from '../../sources/asking/withDeadline';
import { createFailedSource } from '../../sources/createFailedSource';
import { toFailure } from '../../sources/failures/toFailure';
import type { Source } from '../../sources/port';

export interface LazySourceOptions {
  readonly id: string;
  readonly type: SourceType;
  /** Milliseconds the opening may take. */
  readonly timeoutMs: number;
  /** Rejects with a `SourceError`. */
  readonly open: () => Promise<Source>;
}

/** A source that is opened when it is first asked; where that fails, every answer is that failure, and the next asking tries again. */
export function createLazySource({ id, type, timeoutMs, open }: LazySourceOptions): Source {
  let opened: Source | null = null;
  return {
    id,
    type,
    ask: async (requests, options) => {
      try {
        opened ??= await withDeadline(open, { signal: options.signal, timeoutMs });
      } catch (error) {
        return createFailedSource({ id, type, failure: toFailure(error) }).ask(requests, options);
      }
      return opened.ask(requests, options);
    },
  };
}
