import type { ProbeRow } from '../../engine/model/report';

export interface ProbeGroup {
  /** Null where probes name no service. */
  readonly service: string | null;
  readonly rows: readonly ProbeRow[];
}

const RANKS = Object.freeze({ fail: 0, warn: 1, unknown: 2, pass: 3 });

/** Probes under their services, in the report's order; within one, problems first. */
export function groupProbes(probes: readonly ProbeRow[]): readonly ProbeGroup[] {
  const services = [...new Set(probes.map(({ service }) => service))];
  return services.map((service) => ({
    service,
    rows: probes
      .filter((probe) => probe.service === service)
      .map((probe, index) => ({ probe, index }))
      .sort((a, b) => RANKS[a.probe.status] - RANKS[b.probe.status] || a.index - b.index)
      .map(({ probe }) => probe),
  }));
}
