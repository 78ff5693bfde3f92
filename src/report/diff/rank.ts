import type { Outcome, Status } from '../../engine/model/finding';
import type { VerdictOutcome } from '../../engine/model/report';
import type { DiffChange, DiffSide } from './reportDiff';

/** What is not known can be relied on no more than what is bad: between the two nothing got better or worse. */
const STATUS: Readonly<Record<Status, number>> = Object.freeze({ fail: 0, unknown: 0, warn: 1, pass: 2 });

/** Each is against its own baseline, so that `same` after `better` is no step back. */
const OUTCOME: Readonly<Record<Outcome, number>> = Object.freeze({
  worse: 0,
  failed: 0,
  inconclusive: 0,
  'no-data': 0,
  same: 1,
  better: 1,
});

const VERDICT: Readonly<Record<VerdictOutcome, number>> = Object.freeze({
  'not-ready': 0,
  incomplete: 0,
  'ready-with-warnings': 1,
  ready: 2,
});

/** Scores print with two decimals: a smaller move is none. */
const SMALLEST_MOVE = 0.005;

export function statusRank(status: Status | null): number {
  return status === null ? STATUS.pass : STATUS[status];
}

/** By status, then by outcome. Values are not weighed: each report has judged its own. */
export function changeOfSides(before: DiffSide, after: DiffSide): DiffChange {
  const byStatus = statusRank(after.status) - statusRank(before.status);
  const byOutcome = outcomeRank(after.outcome) - outcomeRank(before.outcome);
  const change = toChange(byStatus === 0 ? byOutcome : byStatus);
  return change === 'same' && before.status !== after.status ? 'unclear' : change;
}

export function changeOfVerdict(before: VerdictOutcome, after: VerdictOutcome): DiffChange {
  const change = toChange(VERDICT[after] - VERDICT[before]);
  return change === 'same' && before !== after ? 'unclear' : change;
}

/** Of figures of which more is better. */
export function changeOfFigures(before: number | null, after: number | null): DiffChange {
  if (before === null || after === null) {
    return before === after ? 'same' : before === null ? 'appeared' : 'gone';
  }
  return Math.abs(after - before) < SMALLEST_MOVE ? 'same' : toChange(after - before);
}

function outcomeRank(outcome: Outcome | null): number {
  return outcome === null ? 0 : OUTCOME[outcome];
}

function toChange(step: number): DiffChange {
  return step === 0 ? 'same' : step > 0 ? 'better' : 'worse';
}
