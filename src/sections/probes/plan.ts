import { boolean, optional, strictObject } from 'valibot';
import type { Data } from '../../engine/model/data';
import { componentOr, sharedMapping, source } from '../../engine/plan/fields';
import { duration, label, orNull, query, weight } from '../../engine/plan/values';

/** Health endpoints: one series a probe, 1 is up. */
const probes = strictObject({
  source: source('prometheus'),
  component: componentOr('infrastructure'),
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
  /** Label that names the probe, such as `instance` or `path`, and the one that names its service. */
  label: optional(label, 'instance'),
  serviceLabel: orNull(label),
  success: query,
  /** Seconds by the same labels. */
  duration: orNull(query),
});

const certificates = strictObject({
  source: source('prometheus'),
  component: componentOr('security'),
  weight: optional(weight, 1),
  critical: optional(boolean(), false),
  label: optional(label, 'instance'),
  /** One series a certificate: its end in seconds since the epoch. */
  expiry: query,
  /** Milliseconds before the end at which renewal is due. */
  renewBefore: optional(duration, '30d'),
});

export type ProbeRules = Data<typeof probes>;
export type CertificateRules = Data<typeof certificates>;

export const probesPlan = {
  probes: sharedMapping(probes, { isFinding: true }),
  certificates: sharedMapping(certificates, { isFinding: true }),
};
