export interface ChecklistOptions {
  /** Leave out checks that pass. */
  readonly problemsOnly: boolean;
}
