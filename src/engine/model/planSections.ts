import type { NoDataPolicy, Target } from './planValues';

/** One line judged by a query's last value, by a person, or by what became of another finding. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly component: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly judgedBy: 'query' | 'person' | 'finding';
  /** Id of the finding that it restates. */
  readonly finding: string | null;
  readonly source: string;
  readonly query: string | null;
  readonly unit: string;
  readonly target: Target | null;
  readonly noData: NoDataPolicy;
}

/** Requests by method and path: counters and a duration histogram that carry both as labels. */
export interface EndpointRules {
  readonly source: string;
  /** Counter selectors, summed by method and path; null where the system does not count it. */
  readonly requests: string | null;
  readonly errors: string | null;
  /** Histogram in seconds, named without `_bucket`, `_sum` and `_count`, such as `http_request_duration_seconds{job="api"}`. */
  readonly duration: string | null;
  readonly methodLabel: string;
  readonly pathLabel: string;
  readonly top: number;
  readonly by: 'traffic' | 'errors' | 'latency';
  /** The service's own counters, with which the rows have to agree. */
  readonly total: { readonly requests: string | null; readonly errors: string | null };
}

/** Health endpoints: one series a probe, 1 is up. */
export interface ProbeRules {
  readonly source: string;
  readonly component: string;
  readonly weight: number;
  readonly critical: boolean;
  /** Label that names the probe, such as `instance` or `path`, and the one that names its service. */
  readonly label: string;
  readonly serviceLabel: string | null;
  readonly success: string;
  /** Seconds by the same labels. */
  readonly duration: string | null;
}

export interface CertificateRules {
  readonly source: string;
  readonly component: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly label: string;
  /** One series a certificate: its end in seconds since the epoch. */
  readonly expiry: string;
  /** Milliseconds before the end at which renewal is due. */
  readonly renewBefore: number;
}

/** Something that fills up. */
export interface CapacityRule {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly component: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly unit: string;
  readonly used: string;
  /** In the same unit; null: only the growth is told. */
  readonly capacity: string | null;
  /** Milliseconds: full sooner than this is a warning. */
  readonly horizon: number;
}

/** A figure of business or use; told, not judged. Exactly one of `query` and `count` asks. */
export interface UsageQuantity {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly source: string;
  readonly unit: string;
  /** The last value at the instant, or the events of the last 24 h. */
  readonly query:
    { readonly kind: 'query'; readonly expr: string } | { readonly kind: 'count'; readonly counter: string };
  /** Label whose values are told one by one, each with its share of their sum. */
  readonly by: string | null;
  /** The whole of which the value is a share: an expression. */
  readonly of: string | null;
}

export interface ChecklistGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

/** Rounds of the watch after a rollout. Times in milliseconds after the rollout's end. */
export interface WatchRound {
  readonly id: string;
  readonly title: string;
  /** Ascending. */
  readonly at: readonly number[];
  readonly judgedBy: 'data' | 'person';
  /** Ids of findings that are looked at as they were when the round was due. */
  readonly looksAt: readonly string[];
  /** What a person does. */
  readonly steps: readonly string[];
  /** Milliseconds a person has before the round is overdue. */
  readonly grace: number;
}

/** What calls people, and whom. */
export interface Trigger {
  readonly item: Item;
  readonly severity: 'critical' | 'warning';
  readonly action: string;
  /** A role. */
  readonly escalateTo: string;
  /** Milliseconds; 0 is at once. */
  readonly respondWithin: number;
}

export interface SignoffRule {
  readonly id: string;
  /** A role. */
  readonly role: string;
  /** What it confirms. */
  readonly title: string;
}

/** People are roles: no names, numbers or addresses. */
export interface Person {
  readonly id: string;
  readonly role: string;
  readonly duty: string;
  /** Step of the escalation, 1 is called first; null: not in it. */
  readonly level: number | null;
  /** How to reach the role, such as a channel or a rota's name. */
  readonly contact: string | null;
}

/** Planned work, as people wrote it down. */
export interface ProgressGroup {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly ProgressEntry[];
  /** The subtotal that was written down; checked against the rows. */
  readonly stated: number | null;
}

export interface ProgressEntry {
  readonly id: string;
  readonly title: string;
  readonly planned: number;
  readonly done: number;
  readonly deliverable: string;
}

/** Where people write things down. */
export interface AnnotationRules {
  readonly source: string;
  /** Milliseconds before the rollout's end from which manual results still count. */
  readonly lookback: number;
}
