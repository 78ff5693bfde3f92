import { maxLength, optional, pipe, strictObject, string } from 'valibot';
import type { Data } from '../../engine/model/data';
import { componentOr, sharedMapping, source, sourceIfThere } from '../../engine/plan/fields';
import { mark } from '../../engine/plan/places';
import { weight } from '../../engine/plan/values';

const alerts = strictObject({
  /** Prometheus source that holds `ALERTS`. */
  history: source('prometheus'),
  /** Alertmanager source; null: firing and silences come from `ALERTS` alone. */
  present: sourceIfThere('present', 'alertmanager'),
  /** Label matchers without braces, such as `system="hotel"`; empty: all alerts. */
  matchers: optional(pipe(string(), maxLength(10_000), mark({ languages: ['matchers'] })), ''),
  component: componentOr('operations'),
  weight: optional(weight, 1),
});

export type AlertRules = Data<typeof alerts>;

export const alertsPlan = { alerts: sharedMapping(alerts, { isFinding: true }) };
