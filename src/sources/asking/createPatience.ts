import { SourceError } from '../port';

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
