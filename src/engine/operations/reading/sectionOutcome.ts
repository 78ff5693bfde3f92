import type { Outcome, Reason, Status } from '../../model/finding';

interface Judged {
  readonly status: Status;
  readonly reason: Reason;
}

/** Points of one row; unknown rows have none. */
const POINTS: Readonly<Record<Status, number>> = Object.freeze({ pass: 1, warn: 0.5, fail: 0, unknown: 0 });

/** What rows of one section say together: bad where one is bad, else not judged where one is unknown. */
export function sectionOutcome(rows: readonly Judged[], isBad: (row: Judged) => boolean): Outcome {
  if (rows.some(isBad)) {
    return 'worse';
  }
  const unknown = rows.filter(({ status }) => status === 'unknown');
  if (rows.length > 0 && unknown.length === 0) {
    return 'same';
  }
  return unknown.some(({ reason }) => reason.code === 'evidence.failed') ? 'failed' : 'no-data';
}

export function meanPoints(rows: readonly Judged[]): number {
  return rows.reduce((sum, { status }) => sum + POINTS[status], 0) / rows.length;
}
