import { type Evidence, type EvidenceSet, type Request, toRequest } from '../../engine/model/evidence';
import type { SourceType } from '../../engine/model/plan';
import type { Plan } from '../plan';
import type { SourceRow } from './report';

export interface Asked {
  readonly requests: readonly Request[];
  readonly evidence: EvidenceSet;
  /** As the plan names them. */
  readonly planned: readonly { readonly id: string; readonly type: SourceRow['type'] }[];
  /** By source; null where the server does not say. */
  readonly versions: ReadonlyMap<string, string | null>;
}

/** One row a source: its version, how many questions it answered, and its first error. Not saying its version is no failure. */
export function toSourceRows({ requests, evidence, planned, versions }: Asked): readonly SourceRow[] {
  return planned.map(({ id, type }) => {
    const state = evidence.sources.find((source) => source.id === id);
    const answers = requests
      .filter(({ source, kind }) => source === id && kind !== 'server')
      .map((request) => evidence.answers[request.id]);
    const observed = answers.filter((answer) => answer?.status === 'observed').length;
    const absent = answers.filter((answer) => answer?.status === 'absent').length;
    const failed = answers.length - observed - absent;
    const failure = answers.find((answer) => answer?.status === 'failed');
    return {
      id,
      type,
      version: versions.get(id) ?? null,
      status: statusOf(answers.length, failed),
      error: state?.error ?? (failure?.status === 'failed' ? failure.error : null),
      requests: state?.requests ?? 0,
      tookMs: state?.tookMs ?? 0,
      observed,
      absent,
      failed,
    };
  });
}

function statusOf(asked: number, failed: number): SourceRow['status'] {
  if (asked === 0) {
    return 'not-asked';
  }
  return failed === 0 ? 'answered' : failed === asked ? 'failed' : 'partial';
}

/** The subject that asks each server for its version, by source. */
export const SERVERS = 'servers';

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
