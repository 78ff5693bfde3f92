import type { ActiveAlert, FailureKind, RuleState, Silence, TargetState } from './evidence';
import type { Outcome, Reason, Status } from './finding';
import type { SourceType } from './plan';
import type { Iso } from './reportValues';

export interface LogSection {
  readonly levels: readonly {
    readonly level: string;
    readonly baseline: number | null;
    readonly current: number | null;
    readonly change: number | null;
    readonly outcome: Outcome;
  }[];
  readonly sampled: number;
  readonly truncated: boolean;
  /** Lines of level critical since the rollout; null where unknown. */
  readonly critical: number | null;
  readonly structuredPercent: number | null;
  readonly correlatedPercent: number | null;
  readonly newPatterns: readonly { readonly template: string; readonly count: number; readonly example: string }[];
  readonly reason: Reason;
  readonly query: string;
}

export interface TraceSection {
  readonly services: readonly string[];
  readonly operations: readonly {
    readonly service: string;
    readonly operation: string;
    /** Whether it was seen in both windows, or in one alone. */
    readonly state: 'kept' | 'new' | 'gone';
    readonly count: readonly [number, number];
    /** Milliseconds, R-7. */
    readonly p50: readonly [number | null, number | null];
    readonly p95: readonly [number | null, number | null];
    readonly changePercent: number | null;
    readonly errors: number;
    readonly errorPercent: number | null;
  }[];
  readonly slowest: readonly TraceRow[];
  readonly failing: readonly TraceRow[];
  readonly traces: readonly [number, number];
  readonly limit: number;
  readonly truncated: boolean;
  readonly errorTraces: number;
  readonly reason: Reason;
}

export interface TraceRow {
  readonly traceId: string;
  readonly service: string;
  /** Of the root span. */
  readonly operation: string;
  readonly at: Iso;
  /** Milliseconds. */
  readonly duration: number;
  readonly spans: number;
  readonly errors: number;
}

export interface AlertSection {
  readonly bySeverity: readonly { readonly severity: string; readonly count: number }[];
  readonly episodes: readonly AlertEpisode[];
  /** Null where the state of alerts is unknown. */
  readonly firing: readonly ActiveAlert[] | null;
  /** Null: unknown then (the instant is in the past, or Alertmanager did not answer). */
  readonly silences: readonly Silence[] | null;
  readonly flapping: readonly string[];
  readonly status: Status;
  readonly reason: Reason;
  readonly query: string;
}

export interface AlertEpisode {
  readonly name: string;
  readonly severity: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly from: Iso;
  /** Null while firing. */
  readonly to: Iso | null;
  readonly minutes: number;
  /** Whether a silence covered it at the instant; null where silences are unknown. */
  readonly silenced: boolean | null;
}

export interface MonitoringSection {
  readonly rules: {
    readonly total: number;
    readonly healthy: number;
    readonly alerting: number;
    readonly recording: number;
    readonly firing: number;
    readonly unhealthy: readonly RuleState[];
  } | null;
  readonly targets: { readonly total: number; readonly up: number; readonly down: readonly TargetState[] } | null;
}

export interface SourceRow {
  readonly id: string;
  readonly type: SourceType;
  /** The server's own; null where it does not say. */
  readonly version: string | null;
  readonly status: 'answered' | 'partial' | 'failed' | 'not-asked';
  readonly error: { readonly kind: FailureKind; readonly message: string } | null;
  readonly requests: number;
  readonly tookMs: number;
  readonly observed: number;
  readonly absent: number;
  readonly failed: number;
}
