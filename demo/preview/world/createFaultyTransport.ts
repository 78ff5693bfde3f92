import { SourceError, type Transport, type TransportResponse } from '../../../src/sources/port';

const ANSWERS: Readonly<Record<string, TransportResponse>> = Object.freeze({
  '401': { status: 401, body: 'Unauthorized' },
  '500': { status: 500, body: 'internal error' },
  malformed: { status: 200, body: '<html>not what was asked for</html>' },
  empty: { status: 200, body: '' },
});

/** A transport with faults to try out: `refuse`, `hang`, `401`, `500`, `malformed`, `empty`, or a delay such as `800ms`. */
export function createFaultyTransport(inner: Transport, faults: readonly string[]): Transport {
  return faults.reduce(addFault, inner);
}

function addFault(inner: Transport, fault: string): Transport {
  const delay = /^(\d+)ms$/.exec(fault)?.[1];
  if (delay !== undefined) {
    return async (request) => {
      await new Promise((resolve) => setTimeout(resolve, Number(delay)));
      return inner(request);
    };
  }
  if (fault === 'refuse') {
    return () => Promise.reject(new SourceError({ kind: 'unreachable', message: 'connection refused' }));
  }
  if (fault === 'hang') {
    return ({ signal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () =>
          reject(new SourceError({ kind: 'cancelled', message: 'cancelled before it answered' }))
        )
      );
  }
  const answer = Object.hasOwn(ANSWERS, fault) ? ANSWERS[fault] : undefined;
  if (answer === undefined) {
    throw new Error(`unknown fault "${fault}"; there are: refuse, hang, 800ms, ${Object.keys(ANSWERS).join(', ')}`);
  }
  return () => Promise.resolve(answer);
}
