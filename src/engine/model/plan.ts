import type { Check } from '../checks/check';
import type {
  AnnotationRules,
  CapacityRule,
  CertificateRules,
  ChecklistGroup,
  EndpointRules,
  Item,
  Person,
  ProbeRules,
  ProgressGroup,
  SignoffRule,
  Trigger,
  UsageQuantity,
  WatchRound,
} from './planSections';
import type { Better, NoDataPolicy, Reduce, SourceType, Target, Tolerance } from './planValues';

export type { Check, Detector } from '../checks/check';
export type {
  AnnotationRules,
  CapacityRule,
  CertificateRules,
  ChecklistGroup,
  EndpointRules,
  Item,
  Person,
  ProbeRules,
  ProgressEntry,
  ProgressGroup,
  SignoffRule,
  Trigger,
  UsageQuantity,
  WatchRound,
} from './planSections';
export type { Better, NoDataPolicy, Reduce, SourceType, Target, Tolerance } from './planValues';

/** A plan after parsing: defaults filled in, packs merged, variables replaced, durations in milliseconds. */
export interface Plan {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly PlanSource[];
  readonly deployment: DeploymentRule;
  readonly windows: WindowRules;
  readonly score: ScoreRules;
  readonly components: readonly PlanComponent[];
  readonly groups: readonly PlanGroup[];
  readonly measures: readonly Measure[];
  readonly checks: readonly Check[];
  readonly services: PlanServices | null;
  readonly security: readonly Item[];
  readonly alerts: AlertRules | null;
  readonly logs: LogRules | null;
  readonly traces: TraceRules | null;
  readonly load: readonly LoadQuantity[];
  readonly endpoints: EndpointRules | null;
  readonly probes: ProbeRules | null;
  readonly certificates: CertificateRules | null;
  readonly capacity: readonly CapacityRule[];
  readonly usage: readonly UsageQuantity[];
  readonly checklist: readonly ChecklistGroup[];
  readonly schedule: readonly WatchRound[];
  readonly triggers: readonly Trigger[];
  readonly signoffs: readonly SignoffRule[];
  readonly people: readonly Person[];
  readonly progress: readonly ProgressGroup[];
  readonly annotations: AnnotationRules | null;
  /** Milliseconds from the last checkpoint's report to the next review. */
  readonly reviewAfter: number;
}

export interface PlanSource {
  readonly id: string;
  readonly type: SourceType;
  /** Grafana's data source uid; the command takes addresses by flag instead. */
  readonly uid: string;
  /** Milliseconds one request may take. */
  readonly timeout: number;
}

/** How rollouts are found: from a change of a version label, or only as given. */
export interface DeploymentRule {
  readonly source: string;
  /** Instant vector selector of a series that carries the version, such as `build_info{job="api"}`; null: only given. */
  readonly selector: string | null;
  readonly label: string;
  /** Milliseconds to look back. */
  readonly lookback: number;
}

export interface WindowRules {
  /** Milliseconds. */
  readonly settle: number;
  readonly window: number;
  readonly step: number;
  /** Hours after the deployment, ascending, such as [0, 1, 4, 12, 24]. */
  readonly checkpoints: readonly number[];
  /** `auto`: clock before the last checkpoint, deployment and clock at it. */
  readonly baseline: 'auto' | 'deployment' | 'clock' | 'previous' | 'none';
  /** Days between a clock baseline and its window: 1 or 7. */
  readonly clockDays: 1 | 7;
}

export interface ScoreRules {
  /** 0 to 10. */
  readonly minimum: number;
  /** 0 to 1. */
  readonly minimumCoverage: number;
}

export interface PlanComponent {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
}

/** One comparison table. */
export interface PlanGroup {
  readonly id: string;
  readonly title: string;
}

/**
 * What a measure asks. `query`: an expression with one value a step, in the measure's unit. `count`: a counter selector, judged
 * as events in the window. `ratio`: two sets of counter selectors, judged as 100 × events `of` / events `to`, in percent.
 */
export type MeasureQuery =
  | { readonly kind: 'query'; readonly expr: string }
  | { readonly kind: 'count'; readonly counter: string }
  | { readonly kind: 'ratio'; readonly of: readonly string[]; readonly to: readonly string[]; readonly minimum: number }
  /** The query model of another Grafana data source, as JSON text; one numeric field a series is taken. */
  | { readonly kind: 'raw'; readonly model: string };

export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly component: string;
  readonly source: string;
  readonly query: MeasureQuery;
  /** A Grafana unit id. */
  readonly unit: string;
  readonly better: Better;
  readonly tolerance: Tolerance;
  readonly target: Target | null;
  readonly weight: number;
  readonly critical: boolean;
  readonly reduce: Reduce;
  readonly noData: NoDataPolicy;
  /** A counter selector that must have been observed for `noData: zero` to hold; a ratio uses its own `to`. */
  readonly companion: string | null;
  /** Shown beside the value, such as a pool's size. */
  readonly capacity: number | null;
  /** Tolerances at which the points reach 0. */
  readonly limit: number;
  /** Drawn in the trajectory. */
  readonly trajectory: boolean;
}

/** Services by a label of one `up`-like query. */
export interface PlanServices {
  readonly source: string;
  readonly component: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly label: string;
  /** One series a service: 1 is up. */
  readonly up: string;
  /** One series a service: start time in seconds since the epoch; null: uptime and restarts are not known. */
  readonly startTime: string | null;
  readonly expected: readonly { readonly id: string; readonly port: number | null }[];
}

export interface AlertRules {
  /** Prometheus source that holds `ALERTS`. */
  readonly history: string;
  /** Alertmanager source; null: firing and silences come from `ALERTS` alone. */
  readonly present: string | null;
  /** Label matchers without braces, such as `system="hotel"`; empty: all alerts. */
  readonly matchers: string;
  readonly component: string;
  readonly weight: number;
}

export interface LogRules {
  readonly source: string;
  /** LogQL stream selector with braces. */
  readonly selector: string;
  readonly levelLabel: string;
}

export interface TraceRules {
  readonly source: string;
  readonly service: string;
  /** Traces asked for in each window. */
  readonly limit: number;
}

export interface LoadQuantity {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly query: string;
  readonly unit: string;
}
