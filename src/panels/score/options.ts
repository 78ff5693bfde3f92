export interface ScoreOptions {
  /** Why, and what would change it. */
  readonly showReasons: boolean;
  readonly showComponents: boolean;
}
