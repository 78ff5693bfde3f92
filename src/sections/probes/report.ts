import { nullable, object } from 'valibot';
import type { Data } from '../../engine/model/data';
import { reason, status } from '../../engine/model/reason';
import { iso, labels, list, maybe, outage, presence, text } from '../../engine/model/schema';

const probeRow = object({
  id: text,
  service: nullable(text),
  labels,
  state: presence,
  /** Percent of the time since the rollout. */
  availability: maybe,
  /** Milliseconds since the rollout. */
  mean: maybe,
  slowest: maybe,
  outages: list(outage),
  status,
  reason,
  query: text,
});
export type ProbeRow = Data<typeof probeRow>;

const certificateRow = object({
  id: text,
  expiresAt: nullable(iso),
  daysLeft: maybe,
  renewAt: nullable(iso),
  status,
  reason,
  query: text,
});
export type CertificateRow = Data<typeof certificateRow>;

export const report = { probes: list(probeRow), certificates: list(certificateRow) };
export const empty = { probes: [], certificates: [] };
