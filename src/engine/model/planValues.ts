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

/** `grafana`: what people wrote down there. `datasource`: any other data source of Grafana, asked with its own query model. */
export type SourceType = 'prometheus' | 'loki' | 'jaeger' | 'alertmanager' | 'grafana' | 'datasource';

/** Types that can answer an expression with one value a step; the first is asked where none is named. */
export const EXPRESSION: readonly SourceType[] = Object.freeze(['prometheus', 'loki']);
