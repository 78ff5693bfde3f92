import {
  type DataFrame,
  type DataQueryError,
  DataQueryErrorType,
  type DataQueryResponse,
  type Field,
  FieldType,
  LoadingState,
} from '@grafana/data';
import { from, type ObservableInput } from 'rxjs';
import type { FailureKind, Series, SourceFailure } from '../../engine/model/evidence';
import type { SourceType } from '../../engine/model/plan';
import { serverName, toLine, toStatusFailure } from '../../sources/failures';
import { SourceError } from '../../sources/port';
import { toPrometheusFailure } from '../../sources/prometheus/parse';

/** The error of this target, else one that names no target: that is the whole request's. */
export function findError({ errors, error }: DataQueryResponse, refId: string): DataQueryError | undefined {
  const all = [...(errors ?? []), ...(error === undefined ? [] : [error])];
  return all.find((entry) => entry.refId === refId) ?? all.find((entry) => entry.refId === undefined);
}

/** Whether this emission is the last one: a data source may emit parts before, each with all that came so far. */
export function isDone({ state }: DataQueryResponse): boolean {
  return state === LoadingState.Done || state === LoadingState.Error;
}

/** Each number field of a frame as one series; a missing value is no sample. Labels are the field's. */
export function toFrameSeries(frame: DataFrame): readonly Series[] {
  const time = frame.fields.find(({ type }) => type === FieldType.time);
  if (time === undefined) {
    return [];
  }
  return frame.fields.filter(({ type }) => type === FieldType.number).map((field) => toSeries(time, field));
}

function toSeries(time: Field<unknown>, field: Field<unknown>): Series {
  const times: number[] = [];
  const values: number[] = [];
  field.values.forEach((value, index) => {
    const at = time.values[index];
    if (typeof value === 'number' && typeof at === 'number') {
      times.push(at);
      values.push(value);
    }
  });
  return { labels: { ...field.labels }, times, values };
}

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

/** Milliseconds as Grafana writes an interval. */
export function toInterval(step: number): string {
  return step % 1000 === 0 ? `${step / 1000}s` : `${step}ms`;
}

/** What a data source threw: a deadline's `SourceError`, an `Error`, or Grafana's response of an error status. */
export function toThrownFailure(error: unknown, type: SourceType): SourceFailure {
  return error instanceof SourceError ? error.failure : toGrafanaFailure(toDataQueryError(error), type);
}

function toDataQueryError(error: unknown): DataQueryError {
  return typeof error === 'object' && error !== null ? error : {};
}

export interface Taking<T> {
  /** Unsubscribes when it aborts, which cancels the request. */
  readonly signal: AbortSignal;
  /** Stop at this value without waiting for the end; a stream that goes on is not waited for. */
  readonly isLast?: (value: T) => boolean;
}

/** The last value of a stream; null where it ends without one. After an abort the promise stays open: `withDeadline` has answered. */
export function takeLast<T>(
  stream: ObservableInput<T>,
  { signal, isLast = () => false }: Taking<T>
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    let last: T | null = null;
    const subscription = from(stream).subscribe({
      next: (value) => {
        last = value;
        if (isLast(value)) {
          resolve(value);
        }
      },
      error: reject,
      complete: () => resolve(last),
    });
    signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
  });
}

/** An id that no other request has: Grafana cancels an older request with the same one. Needs no secure context, as `crypto.randomUUID` does. */
export function createRequestId(): string {
  return `dayone-${toText(Math.random())}${toText(Math.random())}`;
}

function toText(fraction: number): string {
  return fraction.toString(36).slice(2);
}
