import type { Call } from './call';

/** Statuses of servers that do not tell their version: compatible ones lack the address, proxies forbid it. */
const UNTOLD: readonly number[] = Object.freeze([403, 404]);

/** A question for a server's version, '' where the answer has none; a server that does not tell it is `absent`, not failed. */
export function toVersionCall(path: string, readVersion: (body: string) => string): Call {
  const parse: Call['parse'] = (body) => {
    const version = readVersion(body);
    return version === '' ? null : { kind: 'server', version };
  };
  return { query: '', request: { method: 'GET', path, params: [] }, parse, absentOn: UNTOLD };
}
