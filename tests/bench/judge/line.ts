/** One line of the J table: a share of runs, each with a seed of its own that is the same every time, and the bound it has to keep. */
export interface Line {
  /** Such as `J1`; several lines may share one. */
  readonly id: string;
  readonly input: string;
  /** What is counted, such as `worse or better`. */
  readonly counted: string;
  /** Null where it is only measured. */
  readonly bound: Bound | null;
  /** Runs that count, of `runs`. */
  readonly hits: (runs: number) => number | Promise<number>;
}

export interface Bound {
  readonly kind: 'at most' | 'at least';
  /** 0 to 1. */
  readonly share: number;
}

export const atMost = (share: number): Bound => ({ kind: 'at most', share });
export const atLeast = (share: number): Bound => ({ kind: 'at least', share });

export function keeps({ kind, share: limit }: Bound, share: number): boolean {
  return kind === 'at most' ? share <= limit : share >= limit;
}
