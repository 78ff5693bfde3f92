/** What a person wrote down, after parsing. Times in milliseconds; a field that the kind does not have is null. */
export interface Note {
  readonly id: string;
  readonly at: number;
  /** Null where it is an instant, or had not ended at the instant of the evaluation. */
  readonly to: number | null;
  /** The login that Grafana set. */
  readonly by: string;
  /** The sentence, without the line of JSON. */
  readonly text: string;
  readonly kind: 'journal' | 'check' | 'signoff' | 'incident';
  /** Id of the item or of the round of the watch. */
  readonly item: string | null;
  readonly result: 'pass' | 'fail' | 'n/a' | null;
  readonly signoff: string | null;
  readonly decision: 'approve' | 'reject' | null;
  readonly severity: 'critical' | 'major' | 'minor' | null;
  readonly blocker: boolean;
  readonly resolved: boolean;
  readonly trigger: string | null;
}

export interface Notes {
  /** `failed`: what was written is not known. `not-asked`: the plan names no place where people write. */
  readonly status: 'read' | 'failed' | 'not-asked';
  /** Why it failed, one line; null else. */
  readonly message: string | null;
  /** By time, then id. */
  readonly entries: readonly Note[];
  /** Milliseconds; sign-offs count from here. */
  readonly rolloutEnd: number;
}
