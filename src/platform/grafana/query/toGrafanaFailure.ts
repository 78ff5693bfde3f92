import { DataQueryErrorType, type DataQueryError } from '@grafana/data';
import type { FailureKind, SourceFailure } from '../../../engine/model/evidence';
import type { SourceType } from '../../../engine/model/plan';
import { serverName } from '../../../sources/failures/serverName';
import { toLine } from '../../../sources/failures/toLine';
import { toStatusFailure } from '../../../sources/failures/toStatusFailure';
import { toPrometheusFailure } from '../../../sources/prometheus/toPrometheusFailure';

/** Words of Go's HTTP client and of Grafana's parser, which stand in no field of their own. */
const WORDS: readonly (readonly [RegExp, FailureKind, (server: string) => string])[] = [
  [/context canceled|deadline exceeded|\btimeout\b/i, 'timeout', () => 'the server did not answer Grafana in time'],
  [
    /connection refused|no such host|dial tcp|connection reset|network is unreachable|\bEOF\b/i,
    'unreachable',
    () => 'Grafana does not reach the server',
  ],
  [
    /non-json|couldn't be parsed|invalid character|ReadObject|ReadArray|ReadString/i,
    'badResponse',
    (server) => `not the answer of ${server}: it is not understood`,
  ],
];

/** Why one query, or a whole request, failed in Grafana. Texts that may hold an address of the server are not passed on. */
export function toGrafanaFailure(error: DataQueryError, type: SourceType): SourceFailure {
  const message = error.message ?? error.data?.message ?? '';
  return toOwn(message) ?? toUpstream(message, type) ?? toKnown(message, type) ?? toStatus(error, type);
}

/** `bad_data: parse error …`: Prometheus' own type and text. */
function toOwn(message: string): SourceFailure | null {
  const match = /^([a-z_]+): ([\s\S]*)$/.exec(message);
  return match === null ? null : toPrometheusFailure(match[1] ?? '', match[2] ?? '');
}

function toUpstream(message: string, type: SourceType): SourceFailure | null {
  const match = /unexpected response with status code (\d{3})/.exec(message);
  return match === null ? null : toStatusFailure({ status: Number(match[1]), body: '' }, type);
}

function toKnown(message: string, type: SourceType): SourceFailure | null {
  const known = WORDS.find(([pattern]) => pattern.test(message));
  return known === undefined ? null : { kind: known[1], message: known[2](serverName[type]) };
}

function toStatus({ status, type: reason, statusText, message }: DataQueryError, type: SourceType): SourceFailure {
  if (reason === DataQueryErrorType.Cancelled) {
    return { kind: 'cancelled', message: 'cancelled before it answered' };
  }
  if (status === undefined || status <= 0 || status === 200) {
    return { kind: 'unreachable', message: 'Grafana did not answer the query' };
  }
  return toStatusFailure({ status, body: toLine(message ?? statusText ?? '') }, type);
}
