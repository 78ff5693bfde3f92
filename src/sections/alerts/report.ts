import { boolean, nullable, object, picklist } from 'valibot';
import type { Data } from '../../engine/model/data';
import { reason, status } from '../../engine/model/reason';
import { count, figure, instant, iso, labels, list, presence, text } from '../../engine/model/schema';

const firingAlert = object({
  name: text,
  labels,
  state: picklist(['firing', 'silenced', 'inhibited']),
  startedAt: instant,
  summary: text,
});

const silence = object({
  id: text,
  state: picklist(['active', 'pending', 'expired']),
  matchers: text,
  startsAt: instant,
  endsAt: instant,
  comment: text,
});

const alertEpisode = object({
  name: text,
  severity: text,
  labels,
  from: iso,
  /** Null while firing. */
  to: nullable(iso),
  minutes: figure,
  /** Whether a silence covered it at the instant; null where silences are unknown. */
  silenced: nullable(boolean()),
});
export type AlertEpisode = Data<typeof alertEpisode>;

const alertSection = object({
  bySeverity: list(object({ severity: text, count })),
  episodes: list(alertEpisode),
  /** Null where the state of alerts is unknown. */
  firing: nullable(list(firingAlert)),
  /** Null: unknown then (the instant is in the past, or Alertmanager did not answer). */
  silences: nullable(list(silence)),
  flapping: list(text),
  status,
  reason,
  query: text,
});
export type AlertSection = Data<typeof alertSection>;

const ruleState = object({
  name: text,
  group: text,
  type: picklist(['alerting', 'recording']),
  /** Of an alerting rule; null where there is none. */
  state: nullable(picklist(['firing', 'pending', 'inactive'])),
  health: picklist(['ok', 'err', 'unknown']),
  lastError: text,
});

const targetState = object({ job: text, instance: text, health: presence, lastError: text });

const monitoring = object({
  rules: nullable(
    object({
      total: count,
      healthy: count,
      alerting: count,
      recording: count,
      firing: count,
      unhealthy: list(ruleState),
    })
  ),
  targets: nullable(object({ total: count, up: count, down: list(targetState) })),
});
export type MonitoringSection = Data<typeof monitoring>;

export const report = { alerts: nullable(alertSection), monitoring };
export const empty = { alerts: null, monitoring: { rules: null, targets: null } };
