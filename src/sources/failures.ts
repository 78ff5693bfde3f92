import { type BaseIssue, type BaseSchema, type InferOutput, safeParse } from 'valibot';
import type { Evidence, FailureKind, SourceFailure } from '../engine/model/evidence';
import type { SourceType } from '../engine/model/plan';
import { SourceError, type TransportResponse } from './port';

/** Reads a body of the shape that the server's API documents. Throws a `SourceError` (`badResponse`) for any other. */
export function parseJson<const TSchema extends Schema>(
  body: string,
  schema: TSchema,
  type: SourceType
): InferOutput<TSchema> {
  return parseShape(toJson(body, type), schema, type);
}

function toJson(body: string, type: SourceType): unknown {
  if (/^\s*</.test(body)) {
    throw toBadResponse(`a web page instead of the answer of ${serverName[type]}: is the address right?`);
  }
  try {
    return JSON.parse(body);
  } catch {
    throw toBadResponse(`not the answer of ${serverName[type]}: it is not JSON`);
  }
}

export type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** A value of the documented shape. Throws a `SourceError` (`badResponse`) that names the place where it differs. */
export function parseShape<const TSchema extends Schema>(
  value: unknown,
  schema: TSchema,
  type: SourceType
): InferOutput<TSchema> {
  const result = safeParse(schema, value, { abortEarly: true });
  if (!result.success) {
    const path = result.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
    throw toBadResponse(
      `not the answer of ${serverName[type]}: it is not understood${path === '' ? '' : ` at ${path}`}`
    );
  }
  return result.output;
}

export function toBadResponse(message: string): SourceError {
  return new SourceError({ kind: 'badResponse', message });
}

/** What a person calls each kind of server. */
export const serverName: Readonly<Record<SourceType, string>> = Object.freeze({
  prometheus: 'Prometheus',
  loki: 'Loki',
  jaeger: 'Jaeger',
  alertmanager: 'Alertmanager',
  grafana: 'Grafana',
  datasource: 'the data source',
});

/** What was thrown on the way to a server. The text of an unknown error may hold an address or a token: it is not shown. */
export function toFailure(error: unknown): SourceFailure {
  return error instanceof SourceError
    ? error.failure
    : { kind: 'unreachable', message: 'the request failed before an answer came' };
}

const MAX_LENGTH = 300;

/** A server's own words as one short line without credentials: `user:password@` is taken out of addresses. */
export function toLine(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\/\/[^/@\s"]*@/g, '//')
    .trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}

/** The answer to a question that is not sent, because it cannot be answered. */
export function toRefusal(kind: FailureKind, message: string): Evidence {
  return { status: 'failed', query: '', error: { kind, message } };
}

interface Meaning {
  readonly kind: FailureKind;
  readonly message: string;
}

/** HTTP statuses that mean the same whichever server sends them (RFC 9110). */
const MEANINGS: Readonly<Record<number, Meaning>> = Object.freeze({
  401: { kind: 'unauthorized', message: 'not signed in, or the token is not accepted' },
  403: { kind: 'unauthorized', message: 'no permission' },
  407: { kind: 'unauthorized', message: 'a proxy on the way asks for a sign-in' },
  408: { kind: 'timeout', message: 'the server gave up waiting' },
  413: { kind: 'tooLarge', message: 'the request is too large' },
  429: { kind: 'badResponse', message: 'too many requests at once' },
  502: { kind: 'unreachable', message: 'the gateway does not reach the server' },
  503: { kind: 'unreachable', message: 'the server is not available' },
  504: { kind: 'timeout', message: 'the gateway waited too long for the server' },
});

/** What a status outside 200 to 299 means where the server did not explain itself. */
export function toStatusFailure({ status, body }: TransportResponse, type: SourceType): SourceFailure {
  const known = MEANINGS[status];
  if (known !== undefined) {
    return { kind: known.kind, message: `${known.message} (${status})` };
  }
  if (status === 400 || status === 422) {
    return { kind: 'badQuery', message: toLine(body) || `the query was refused (${status})` };
  }
  if (status >= 500) {
    return { kind: 'badResponse', message: `the server failed (${status})` };
  }
  return { kind: 'badResponse', message: `not the answer of ${serverName[type]} (${status}): is the address right?` };
}
