export interface ComparisonOptions {
  /** How to read a shift, and what every chip is. */
  readonly showLegend: boolean;
  /** Each group's computed sentences. */
  readonly showAnalysis: boolean;
  /** Also groups in which nothing is wrong start open. */
  readonly openAll: boolean;
}
