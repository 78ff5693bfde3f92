export interface TrajectoryOptions {
  /** Small multiples beside each other; 0: as many as fit. */
  readonly columns: number;
}
