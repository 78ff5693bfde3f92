import { type Source, SourceError, type TransportRequest, type TransportResponse } from '../../src/sources/port';
import { hang } from './createFakeTransport';
import type { HttpServer } from './httpServers';
import { readRecorded } from './readRecorded';
import { type Fault, type Subject, TIMEOUT_MS } from './subject';

/** Longer than any recorded answer, shorter than the huge one. */
const MAX_BODY = 20_000;

/** A source over a server with faults. */
export function toHttpSubject({ name, hit, spared, create, isHit, recorded }: HttpServer): Subject {
  const [good, other, empty] = recorded;
  const open = (fault: Fault | null): Source => {
    const transport = async (request: TransportRequest) => {
      if (!isHit(request)) {
        return readRecorded(other);
      }
      return fault === null || fault === 'empty' ? readRecorded(fault === null ? good : empty) : ANSWERS[fault]();
    };
    return create({ id: 's', transport, timeoutMs: TIMEOUT_MS, maxBody: MAX_BODY });
  };
  return { name, hit, spared, open };
}

const ANSWERS: Readonly<Record<Exclude<Fault, 'empty'>, () => Promise<TransportResponse>>> = {
  refused: () => Promise.reject(new SourceError({ kind: 'unreachable', message: 'nothing listens there' })),
  hanging: hang,
  cancelled: hang,
  unauthorized: async () => ({ status: 401, body: 'Unauthorized' }),
  serverError: async () => ({ status: 500, body: 'Internal Server Error' }),
  malformed: async () => ({ status: 200, body: '{"status":"success","data":{"resultType":"mat' }),
  page: async () => ({ status: 200, body: '<!doctype html><title>Sign in</title>' }),
  nothing: async () => ({ status: 200, body: '' }),
  otherShape: async () => ({ status: 200, body: '{"data":{"result":5},"status":true}' }),
  huge: async () => ({ status: 200, body: `[${'0,'.repeat(MAX_BODY)}0]` }),
};
