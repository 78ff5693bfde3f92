import type { FailureKind, SourceFailure } from '../../engine/model/evidence';
import { toLine } from '../failures/toLine';

/** `errorType` of Prometheus' API: https://prometheus.io/docs/prometheus/latest/querying/api/#format-overview */
const KINDS: Readonly<Record<string, FailureKind>> = Object.freeze({
  bad_data: 'badQuery',
  execution: 'badQuery',
  timeout: 'timeout',
  canceled: 'timeout',
  unavailable: 'unreachable',
  too_many_requests: 'badResponse',
  not_acceptable: 'badResponse',
  not_found: 'badResponse',
  internal: 'badResponse',
});

const TOO_MUCH = /exceeded maximum resolution|too many samples|too many points|limit|too large/i;

/** A failure in Prometheus' own words; also as Grafana hands it on. Null for an unknown type. */
export function toPrometheusFailure(errorType: string, error: string): SourceFailure | null {
  const kind = KINDS[errorType];
  if (kind === undefined) {
    return null;
  }
  const message = toLine(error) || errorType;
  return { kind: kind === 'badQuery' && TOO_MUCH.test(error) ? 'tooLarge' : kind, message };
}
