import type { Reason, Status } from './finding';
import type { Iso } from './reportValues';

/** One method and path over `ReportSpan`-long traffic: the last 24 h, or since the rollout where that is shorter. */
export interface EndpointRow {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly requests: number | null;
  /** Milliseconds. */
  readonly mean: number | null;
  readonly p95: number | null;
  readonly errors: number | null;
  readonly errorPercent: number | null;
}

/** What the rows add up to, beside what the service itself counted. */
export interface EndpointTotals {
  readonly from: Iso;
  readonly to: Iso;
  /** Endpoints seen; the rows hold the first `shown` of them by `by`. */
  readonly seen: number;
  readonly shown: number;
  readonly by: 'traffic' | 'errors' | 'latency';
  readonly requests: CountPair;
  readonly errors: CountPair;
  readonly mean: number | null;
  readonly p95: number | null;
  readonly status: Status;
  /** Whether the counters agree, with the arithmetic. */
  readonly reasons: readonly Reason[];
  readonly query: string;
}

/** `rows`: the sum over all endpoints seen. `own`: the service's own counter; null where it has none. */
export interface CountPair {
  readonly rows: number | null;
  readonly own: number | null;
}

export interface Outage {
  readonly from: Iso;
  /** Null while it lasts. */
  readonly to: Iso | null;
  readonly minutes: number;
}

export interface ProbeRow {
  readonly id: string;
  readonly service: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly state: 'up' | 'down' | 'unknown';
  /** Percent of the time since the rollout. */
  readonly availability: number | null;
  /** Milliseconds since the rollout. */
  readonly mean: number | null;
  readonly slowest: number | null;
  readonly outages: readonly Outage[];
  readonly status: Status;
  readonly reason: Reason;
  readonly query: string;
}

export interface CertificateRow {
  readonly id: string;
  readonly expiresAt: Iso | null;
  readonly daysLeft: number | null;
  readonly renewAt: Iso | null;
  readonly status: Status;
  readonly reason: Reason;
  readonly query: string;
}

export interface CapacityRow {
  readonly id: string;
  readonly title: string;
  readonly component: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly unit: string;
  readonly used: number | null;
  readonly capacity: number | null;
  /** Used of the capacity, percent. */
  readonly percent: number | null;
  /** Unit a day, by a robust slope; `interval` is its 95 % interval. */
  readonly perDay: number | null;
  readonly interval: readonly [number, number] | null;
  readonly daysLeft: number | null;
  readonly fullAt: Iso | null;
  readonly status: Status;
  readonly reason: Reason;
  readonly source: string;
  readonly query: string;
}

export interface UsageRow {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number | null;
  /** Of the whole that the plan names. */
  readonly percent: number | null;
  readonly parts: readonly { readonly label: string; readonly value: number; readonly percent: number | null }[];
  /** Where there is no value. */
  readonly reason: Reason | null;
  readonly source: string;
  readonly query: string;
}
