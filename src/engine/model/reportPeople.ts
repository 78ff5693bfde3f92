import type { Outcome, Reason, Status } from './finding';
import type { Iso, TargetResult } from './reportValues';

export interface ItemRow {
  readonly id: string;
  readonly title: string;
  readonly component: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly judgedBy: 'query' | 'person' | 'finding';
  readonly outcome: Outcome;
  readonly status: Status;
  readonly points01: number | null;
  readonly value: number | null;
  readonly unit: string;
  readonly target: TargetResult | null;
  readonly reason: Reason;
  /** The finding that an item restates. */
  readonly finding: string | null;
  /** Who judged it and when, where a person did. */
  readonly by: string | null;
  readonly at: Iso | null;
  readonly source: string;
  readonly query: string;
}

export interface ChecklistSection {
  /** The group's title. */
  readonly group: string;
  readonly id: string;
  readonly items: readonly ItemRow[];
  readonly passed: number;
  readonly judged: number;
  /** Passed of all, percent; what nobody judged is not complete. */
  readonly percent: number | null;
  /** Ids of critical items that failed. */
  readonly blockers: readonly string[];
}

export interface ScheduleRow {
  /** Round and hours, such as `hourly@2h`. */
  readonly id: string;
  readonly round: string;
  readonly title: string;
  readonly hours: number;
  readonly dueAt: Iso;
  readonly judgedBy: 'data' | 'person';
  readonly state: 'passed' | 'failed' | 'unknown' | 'overdue' | 'to-come';
  readonly by: string | null;
  readonly steps: readonly string[];
  /** What the data said when the round was due. */
  readonly findings: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: Status;
    readonly value: number | null;
    readonly unit: string;
    readonly reason: Reason;
  }[];
  readonly reason: Reason;
}

export interface JournalEntry {
  readonly id: string;
  readonly at: Iso;
  /** A login, which stands for a role. */
  readonly by: string;
  readonly kind: 'journal' | 'check' | 'signoff' | 'incident';
  readonly text: string;
}

export interface IncidentRow {
  readonly id: string;
  readonly kind: 'incident' | 'near-miss';
  readonly title: string;
  readonly severity: string;
  readonly state: 'open' | 'resolved';
  /** Stops the go-live while it is open. */
  readonly blocker: boolean;
  readonly from: Iso | null;
  readonly to: Iso | null;
  readonly minutes: number | null;
  /** Who wrote it down; null where it was found in the data. */
  readonly by: string | null;
  /** The rule and the finding it was found by; null where a person wrote it down. */
  readonly rule: string | null;
  readonly finding: string | null;
  readonly reason: Reason;
}

export interface TriggerRow {
  readonly id: string;
  readonly title: string;
  readonly severity: 'critical' | 'warning';
  readonly judgedBy: 'query' | 'person' | 'finding';
  readonly state: 'quiet' | 'tripped' | 'unknown';
  readonly status: Status;
  readonly action: string;
  readonly escalateTo: string;
  /** 0 is at once. */
  readonly respondWithinMinutes: number;
  readonly finding: string | null;
  readonly reason: Reason;
  readonly query: string;
}

export interface SignoffRow {
  readonly id: string;
  readonly role: string;
  readonly title: string;
  readonly state: 'approved' | 'rejected' | 'open';
  readonly by: string | null;
  readonly at: Iso | null;
  readonly note: string | null;
}

export interface PersonRow {
  readonly id: string;
  readonly role: string;
  readonly duty: string;
  readonly level: number | null;
  readonly contact: string | null;
}

export interface ProgressSection {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly planned: number;
    readonly done: number;
    readonly state: 'done' | 'part' | 'open';
    readonly deliverable: string;
  }[];
  /** Sums of the rows. */
  readonly planned: number;
  readonly done: number;
  readonly percent: number | null;
  readonly stated: number | null;
  /** Where the written subtotal differs from its rows. */
  readonly reason: Reason | null;
}

/** A sentence that a named rule made from a finding. */
export interface Insight extends Reason {
  readonly rule: string;
  /** Id of the finding that caused it. */
  readonly finding: string;
}

export interface Observation extends Insight {
  readonly kind: 'positive' | 'pattern' | 'concern';
}

export interface Recommendation extends Insight {
  /** Days within which it is worth doing. */
  readonly withinDays: 7 | 30 | 90;
}
