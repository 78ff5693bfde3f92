import {
  array,
  boolean,
  type InferOutput,
  literal,
  object,
  optional,
  picklist,
  record,
  safeParse,
  string,
  unknown,
  variant,
} from 'valibot';
import type { Data, FailureKind, SourceFailure } from '../../engine/model/evidence';
import { parseJson, parseShape, type Schema, toBadResponse, toLine } from '../failures';
import { SourceError, type TransportResponse } from '../port';

const failed = object({ status: literal('error'), errorType: string(), error: string() });
const succeeded = object({
  status: literal('success'),
  data: unknown(),
  warnings: optional(array(string()), []),
  /** VictoriaMetrics' word for an answer from a part of its nodes. */
  isPartial: optional(boolean(), false),
});
const envelope = variant('status', [failed, succeeded]);

/** The `data` of an answer, of the given shape. Throws a `SourceError`, also for an answer from a part of the servers only. */
export function parsePrometheus<const TSchema extends Schema>(body: string, data: TSchema): InferOutput<TSchema> {
  const answer = parseJson(body, envelope, 'prometheus');
  if (answer.status === 'error') {
    throw new SourceError(toOwnFailure(answer));
  }
  const partial = answer.isPartial ? 'some of its nodes did not answer' : findPartial(answer.warnings);
  if (partial !== null) {
    throw toBadResponse(`a partial answer: ${partial}`);
  }
  return parseShape(answer.data, data, 'prometheus');
}

/** What Prometheus says in the body of an error status; null where the body is not its own. */
export function explainPrometheus({ body }: TransportResponse): SourceFailure | null {
  if (!body.trimStart().startsWith('{')) {
    return null;
  }
  try {
    const answer = safeParse(failed, JSON.parse(body));
    return answer.success ? toOwnFailure(answer.output) : null;
  } catch {
    return null;
  }
}

function toOwnFailure({ errorType, error }: InferOutput<typeof failed>): SourceFailure {
  return toPrometheusFailure(errorType, error) ?? { kind: 'badResponse', message: toLine(`${errorType}: ${error}`) };
}

/** Notes on the query itself, which come with a whole answer (Prometheus 2.52 and newer). */
const ON_THE_QUERY = /^PromQL (?:info|warning)/i;

/** The first warning that says that a store behind the server did not answer (Thanos, remote read); null where none does. */
export function findPartial(warnings: readonly string[]): string | null {
  const warning = warnings.find((text) => !ON_THE_QUERY.test(text));
  return warning === undefined ? null : toLine(warning);
}

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

const health = optional(string(), 'unknown');

const ruleGroups = object({
  groups: array(
    object({
      name: string(),
      rules: array(
        object({
          name: string(),
          type: picklist(['alerting', 'recording']),
          state: optional(string()),
          health,
          lastError: optional(string(), ''),
        })
      ),
    })
  ),
});

const STATES = ['firing', 'pending', 'inactive'] as const;

const targets = object({
  activeTargets: array(object({ labels: record(string(), string()), health, lastError: optional(string(), '') })),
});

const buildInformation = object({ version: string() });

/** `GET /api/v1/status/buildinfo`: https://prometheus.io/docs/prometheus/latest/querying/api/#build-information */
export function parseVersion(body: string): string {
  return parsePrometheus(body, buildInformation).version;
}

/** `GET /api/v1/rules`: https://prometheus.io/docs/prometheus/latest/querying/api/#rules */
export function parseRules(body: string): Data | null {
  const { groups } = parsePrometheus(body, ruleGroups);
  const rules = groups.flatMap((group) =>
    group.rules.map((rule) => ({
      name: rule.name,
      group: group.name,
      type: rule.type,
      state: STATES.find((state) => state === rule.state) ?? null,
      health: pick(rule.health, ['ok', 'err'] as const),
      lastError: toLine(rule.lastError),
    }))
  );
  return rules.length === 0 ? null : { kind: 'rules', rules };
}

/** `GET /api/v1/targets`: https://prometheus.io/docs/prometheus/latest/querying/api/#targets */
export function parseTargets(body: string): Data | null {
  const { activeTargets } = parsePrometheus(body, targets);
  const states = activeTargets.map((target) => ({
    job: target.labels['job'] ?? '',
    instance: target.labels['instance'] ?? '',
    health: pick(target.health, ['up', 'down'] as const),
    lastError: toLine(target.lastError),
  }));
  return states.length === 0 ? null : { kind: 'targets', targets: states };
}

function pick<const Known extends string>(value: string, known: readonly Known[]): Known | 'unknown' {
  return known.find((entry) => entry === value) ?? 'unknown';
}
