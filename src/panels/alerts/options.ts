export interface AlertsOptions {
  /** Counts by severity over the lanes. */
  readonly showCounts: boolean;
  /** A table of the episodes with their times. */
  readonly showEpisodes: boolean;
  /** Times to resolve, flapping, silences, rules and targets. */
  readonly showFacts: boolean;
}
