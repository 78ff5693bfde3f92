import type { Measure } from '../../src/engine/model/plan';
import type { Plan } from '../../src/sections/plan';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A plan with no subjects; tests add what they judge. */
export function aPlan(parts: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    id: 'shop',
    title: 'Shop',
    description: '',
    sources: [{ id: 'prometheus', type: 'prometheus', uid: 'prometheus', timeout: 10_000 }],
    deployment: { source: 'prometheus', selector: 'build_info{job="shop"}', label: 'version', lookback: 7 * DAY },
    windows: {
      settle: 10 * MINUTE,
      window: HOUR,
      step: MINUTE,
      checkpoints: [0, 1, 4, 12, 24],
      baseline: 'auto',
      clockDays: 1,
    },
    score: { minimum: 8, minimumCoverage: 0.8 },
    components: ['infrastructure', 'performance', 'security', 'operations'].map((id) => ({ id, title: id, weight: 1 })),
    groups: [{ id: 'latency', title: 'Latency' }],
    measures: [],
    checks: [],
    services: null,
    security: [],
    alerts: null,
    logs: null,
    traces: null,
    load: [],
    endpoints: null,
    probes: null,
    certificates: null,
    capacity: [],
    usage: [],
    checklist: [],
    schedule: [],
    triggers: [],
    signoffs: [],
    people: [],
    progress: [],
    annotations: null,
    reviewAfter: DAY,
    ...parts,
  };
}

export function aMeasure(parts: Partial<Measure> = {}): Measure {
  return {
    id: 'latency-p95',
    title: 'P95 latency',
    group: 'latency',
    component: 'performance',
    source: 'prometheus',
    query: { kind: 'query', expr: 'latency' },
    unit: 'ms',
    better: 'lower',
    tolerance: { kind: 'relative', fraction: 0.05 },
    target: null,
    weight: 1,
    critical: false,
    reduce: 'mean',
    noData: 'fail',
    companion: null,
    capacity: null,
    limit: 3,
    trajectory: true,
    ...parts,
  };
}
