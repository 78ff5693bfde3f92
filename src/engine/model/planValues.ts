export type Better = 'lower' | 'higher' | 'neither';
export type Reduce = 'mean' | 'median' | 'max' | 'min' | 'last';
export type NoDataPolicy = 'fail' | 'zero' | 'ignore';

/** A change that does not matter: a fraction of the baseline, or an amount in the measure's unit. */
export type Tolerance =
  { readonly kind: 'relative'; readonly fraction: number } | { readonly kind: 'absolute'; readonly amount: number };

export interface Target {
  readonly op: '<' | '<=' | '>' | '>=';
  readonly value: number;
}
