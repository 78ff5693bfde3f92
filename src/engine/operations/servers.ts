import type { Evidence, Request } from '../model/evidence';
import type { Plan, SourceType } from '../model/plan';
import { toRequest } from '../model/request';

/** Servers that say their own version. */
const TELLING: readonly SourceType[] = ['prometheus', 'loki', 'alertmanager', 'grafana'];

/** The version is known of the present only. By source id. */
export function serverRequests(
  { sources }: Pick<Plan, 'sources'>,
  present: boolean
): Readonly<Record<string, Request>> {
  const asked = present ? sources.filter(({ type }) => TELLING.includes(type)) : [];
  return Object.fromEntries(asked.map(({ id }) => [id, toRequest(id, { kind: 'server' })]));
}

export function versionOf(answer: Evidence | undefined): string | null {
  return answer?.status === 'observed' && answer.data.kind === 'server' && answer.data.version !== ''
    ? answer.data.version
    : null;
}
