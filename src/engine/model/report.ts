import type { DeploymentSource } from './evidence';
import type { Outcome, Reason, Status } from './finding';
import type { Better, Detector, Reduce, Tolerance } from './plan';
import type {
  CapacityRow,
  CertificateRow,
  EndpointRow,
  EndpointTotals,
  Outage,
  ProbeRow,
  UsageRow,
} from './reportOperations';
import type {
  ChecklistSection,
  IncidentRow,
  Insight,
  ItemRow,
  JournalEntry,
  Observation,
  PersonRow,
  ProgressSection,
  Recommendation,
  ScheduleRow,
  SignoffRow,
  TriggerRow,
} from './reportPeople';
import type { AlertSection, LogSection, MonitoringSection, SourceRow, TraceSection } from './reportSections';
import type { Edition, Iso, Point, ReportBaseline, ReportSpan, TargetResult } from './reportValues';

export type {
  CapacityRow,
  CertificateRow,
  CountPair,
  EndpointRow,
  EndpointTotals,
  Outage,
  ProbeRow,
  UsageRow,
} from './reportOperations';
export type {
  ChecklistSection,
  IncidentRow,
  Insight,
  ItemRow,
  JournalEntry,
  Observation,
  PersonRow,
  ProgressSection,
  Recommendation,
  ScheduleRow,
  SignoffRow,
  TriggerRow,
} from './reportPeople';
export type {
  AlertEpisode,
  AlertSection,
  LogSection,
  MonitoringSection,
  SourceRow,
  TraceRow,
  TraceSection,
} from './reportSections';
export type { Edition, Iso, Point, Redaction, ReportBaseline, ReportSpan, TargetResult } from './reportValues';

export type VerdictOutcome = 'ready' | 'ready-with-warnings' | 'not-ready' | 'incomplete';

/** Everything known of one deployment at one instant. Values are in each row's unit. `null` is unknown, never 0. */
export interface Report {
  readonly schemaVersion: 1;
  readonly plan: { readonly id: string; readonly title: string; readonly description: string };
  readonly deployment: {
    readonly id: string;
    readonly version: string;
    readonly previousVersion: string | null;
    readonly startedAt: Iso;
    readonly endedAt: Iso;
    readonly source: DeploymentSource;
  };
  readonly evaluatedAt: Iso;
  /** Such as `24h`; null before the first is due. */
  readonly checkpoint: string | null;
  readonly checkpoints: readonly CheckpointState[];
  readonly windows: {
    readonly current: ReportSpan | null;
    readonly baseline: ReportBaseline | null;
    readonly release: ReportBaseline | null;
    readonly stepSeconds: number;
    /** Why a baseline is missing or the window was cut, one reason each. */
    readonly notes: readonly Reason[];
  };
  readonly verdict: {
    readonly outcome: VerdictOutcome;
    readonly reasons: readonly VerdictReason[];
    readonly wouldChange: readonly VerdictReason[];
  };
  readonly score: {
    /** 0 to 10; null where nothing was judged. */
    readonly overall: number | null;
    /** 0 to 1. */
    readonly coverage: number;
    readonly minimum: number;
    readonly minimumCoverage: number;
    readonly components: readonly ComponentScore[];
  };
  readonly summary: readonly Reason[];
  readonly services: readonly ServiceRow[];
  readonly comparisons: readonly ComparisonTable[];
  readonly trajectory: readonly TrajectoryRow[];
  readonly load: readonly LoadRow[];
  readonly endpoints: readonly EndpointRow[];
  /** Null where the plan names no endpoints. */
  readonly endpointTotals: EndpointTotals | null;
  readonly probes: readonly ProbeRow[];
  readonly certificates: readonly CertificateRow[];
  readonly capacity: readonly CapacityRow[];
  readonly checks: readonly CheckRow[];
  readonly logs: LogSection | null;
  readonly traces: TraceSection | null;
  readonly alerts: AlertSection | null;
  readonly monitoring: MonitoringSection;
  readonly security: readonly ItemRow[];
  readonly checklist: readonly ChecklistSection[];
  readonly schedule: readonly ScheduleRow[];
  readonly journal: readonly JournalEntry[];
  readonly incidents: readonly IncidentRow[];
  readonly triggers: readonly TriggerRow[];
  readonly signoffs: readonly SignoffRow[];
  readonly people: readonly PersonRow[];
  readonly progress: readonly ProgressSection[];
  readonly usage: readonly UsageRow[];
  readonly observations: readonly Observation[];
  readonly actions: readonly Insight[];
  readonly recommendations: readonly Recommendation[];
  /** When to look again: the next checkpoint, or the plan's review after the last. */
  readonly nextReviewAt: Iso | null;
  readonly sources: readonly SourceRow[];
  /** Absent from a report as it was evaluated. */
  readonly edition?: Edition;
}

export interface CheckpointState {
  readonly id: string;
  readonly hours: number;
  readonly state: 'past' | 'current' | 'ahead';
  readonly dueAt: Iso;
  readonly window: ReportSpan;
}

/** `finding` points at the measure, check, item or section that caused it. */
export interface VerdictReason extends Reason {
  readonly status: Status;
  readonly finding: string | null;
}

export interface ComponentScore {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  /** 0 to 10; null is "not assessed". */
  readonly score: number | null;
  readonly coverage: number;
}

export interface ServiceRow {
  readonly id: string;
  /** Values of the label `instance`, where the series carry it. */
  readonly instances: readonly string[];
  readonly port: number | null;
  readonly state: 'up' | 'down' | 'unknown';
  /** Seconds since the service's own start. */
  readonly uptimeSeconds: number | null;
  /** Percent of the time since the rollout. */
  readonly availability: number | null;
  readonly restarts: number | null;
  /** What went down when, since the rollout. */
  readonly outages: readonly Outage[];
  readonly status: Status;
  readonly reason: Reason;
  readonly query: string;
}

export interface ComparisonTable {
  readonly id: string;
  readonly title: string;
  /** Made from the rows; never says more than they do. */
  readonly analysis: readonly Reason[];
  readonly rows: readonly ComparisonRow[];
}

/** One window's comparison. Changes are current minus baseline; `changePercent` null where the baseline is 0 ("n/a"). */
export interface Comparison {
  readonly baseline: number | null;
  readonly change: number | null;
  readonly changePercent: number | null;
  /** 95 % interval of the Hodges-Lehmann shift, in the row's unit. */
  readonly interval: readonly [number, number] | null;
  /** The Hodges-Lehmann shift, in the row's unit. */
  readonly shift: number | null;
  /** P(current > baseline) + ½ P(equal), 0 to 1. */
  readonly superiority: number | null;
  /** The tolerance that was judged by, as an amount in the row's unit: of this comparison's own baseline. Null without one. */
  readonly toleranceAmount: number | null;
  readonly points: readonly [number, number];
  readonly effectivePoints: readonly [number, number];
  readonly outcome: Outcome;
  readonly reason: Reason;
}

export interface ComparisonRow extends Comparison {
  readonly id: string;
  readonly title: string;
  readonly component: string;
  readonly unit: string;
  readonly better: Better;
  readonly reduce: Reduce;
  readonly critical: boolean;
  readonly weight: number;
  readonly capacity: number | null;
  readonly current: number | null;
  readonly tolerance: Tolerance;
  /** Tolerances at which the points reach 0. */
  readonly limit: number;
  readonly release?: Comparison;
  readonly target: TargetResult | null;
  readonly status: Status;
  readonly points01: number | null;
  readonly ignored: boolean;
  readonly history: HistoryUse;
  readonly source: string;
  readonly query: string;
  /** [milliseconds, value]; value null where the sample is missing or not finite. */
  readonly series: {
    readonly current: readonly Point[];
    readonly baseline: readonly Point[];
    readonly release: readonly Point[];
  };
}

export interface HistoryUse {
  readonly used: boolean;
  readonly pairs: number;
  /** The usual move between the same two clock windows on earlier days, smallest and largest. */
  readonly range: readonly [number, number] | null;
}

export interface TrajectoryRow {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly outcome: Outcome;
  readonly better: Better;
  /** The tolerance as an amount around the first settled checkpoint. */
  readonly toleranceAmount: number | null;
  /** The course in words. */
  readonly trend: Reason;
  readonly points: readonly { readonly checkpoint: string; readonly at: Iso; readonly value: number | null }[];
}

export interface LoadRow {
  readonly id: string;
  readonly title: string;
  readonly peak: number | null;
  readonly mean: number | null;
  readonly min: number | null;
  readonly peakAt: Iso | null;
  readonly minAt: Iso | null;
  readonly unit: string;
}

export interface CheckRow {
  readonly id: string;
  readonly title: string;
  readonly component: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly detector: Detector;
  /** `same`: nothing found. `worse`: found. */
  readonly outcome: Outcome;
  readonly status: Status;
  readonly points01: number | null;
  /** What was looked at and what came out, one sentence. */
  readonly detail: string;
  readonly reason: Reason;
  readonly findings: readonly CheckFinding[];
  readonly unit: string;
  readonly source: string;
  readonly query: string;
  /** The strip over the day: at most 96 points; `limit` is drawn as a line. */
  readonly series: readonly Point[];
  readonly limit: number | null;
}

/** Where, when and how much. */
export interface CheckFinding {
  readonly labels: Readonly<Record<string, string>>;
  readonly from: Iso | null;
  readonly to: Iso | null;
  readonly value: number | null;
  readonly limit: number | null;
  readonly reason: Reason;
  readonly example: string | null;
}
