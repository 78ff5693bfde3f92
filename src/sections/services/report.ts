import { object } from 'valibot';
import type { Data } from '../../engine/model/data';
import { reason, status } from '../../engine/model/reason';
import { list, maybe, outage, presence, text } from '../../engine/model/schema';

/** What a service did since the rollout. */
const serviceRow = object({
  id: text,
  /** Values of the label `instance`, where the series carry it. */
  instances: list(text),
  port: maybe,
  state: presence,
  /** Seconds since the service's own start. */
  uptimeSeconds: maybe,
  /** Percent of the time since the rollout. */
  availability: maybe,
  restarts: maybe,
  /** What went down when, since the rollout. */
  outages: list(outage),
  status,
  reason,
  query: text,
});
export type ServiceRow = Data<typeof serviceRow>;

export const report = { services: list(serviceRow) };
export const empty = { services: [] };
