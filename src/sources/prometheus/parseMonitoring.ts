import { array, object, optional, picklist, record, string } from 'valibot';
import type { Data } from '../../engine/model/evidence';
import { toLine } from '../failures/toLine';
import { parsePrometheus } from './parsePrometheus';

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
