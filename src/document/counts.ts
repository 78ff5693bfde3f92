import type { Code } from '../engine/model/finding';

/** How many of something, and the code of its word. */
export type Count = readonly [count: number, word: Code];

/** What a section's tab counts. */
export interface Counts {
  /** The anchor that it opens. */
  readonly id: string;
  /** Code of its title. */
  readonly title: Code;
  readonly isThere: boolean;
  /** The worst kind that is not zero is shown. */
  readonly bad: readonly Count[];
  readonly warn: readonly Count[];
  readonly all: number | null;
}

/** Where nothing can be wrong. */
export const NO_PROBLEMS: Pick<Counts, 'bad' | 'warn'> = Object.freeze({ bad: [], warn: [] });

export function countStatus(rows: readonly { readonly status: string }[], wanted: string): number {
  return rows.filter(({ status }) => status === wanted).length;
}

export function countOutcome(rows: readonly { readonly outcome: string }[], wanted: string): number {
  return rows.filter(({ outcome }) => outcome === wanted).length;
}

export function countState(rows: readonly { readonly state: string }[], wanted: string): number {
  return rows.filter(({ state }) => state === wanted).length;
}

/** Failed rows, and those that nobody judged. */
export function countItems(
  rows: readonly { readonly status: string; readonly outcome: string }[]
): Pick<Counts, 'bad' | 'warn'> {
  return {
    bad: [
      [countStatus(rows, 'fail'), 'page.status.fail'],
      [countOutcome(rows, 'failed'), 'page.outcome.failed'],
    ],
    warn: [
      [countStatus(rows, 'warn'), 'page.status.warn'],
      [countStatus(rows, 'unknown'), 'page.status.unknown'],
    ],
  };
}
