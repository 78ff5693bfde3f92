import type { Outcome, Status } from '../../engine/model/finding';
import type { VerdictOutcome } from '../../engine/model/verdict';
import type { ComparedKind } from '../../sections/index';
import type { Report } from '../../sections/report';
import type { ComparedSide } from '../../sections/section';

/**
 * `better` and `worse` are what the later report says beside the earlier one; `unclear`: they say different things of which none is better, as
 * failed and unknown; `appeared` and `gone`: only one of them has it.
 */
export type DiffChange = 'better' | 'worse' | 'unclear' | 'same' | 'appeared' | 'gone';

export interface DiffEntry {
  readonly kind: ComparedKind;
  readonly id: string;
  /** The later report's where both have it. */
  readonly title: string;
  readonly critical: boolean;
  readonly change: DiffChange;
  /** False where a side that has it could not judge it. */
  readonly judged: boolean;
  readonly before: ComparedSide | null;
  readonly after: ComparedSide | null;
  /** After minus before; null where a value is missing or the units differ. */
  readonly valueChange: number | null;
}

export type DiffCounts = Readonly<Record<DiffChange, number>>;

export interface DiffSection {
  readonly kind: ComparedKind;
  /** Worst first. */
  readonly entries: readonly DiffEntry[];
}

/** A figure of both reports; `appeared` and `gone` where only one has it. */
export interface DiffFigure {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: DiffChange;
}

export type DiffedReport = Pick<Report, 'plan' | 'deployment' | 'checkpoint' | 'evaluatedAt'>;

export interface ReportDiff {
  readonly before: DiffedReport;
  readonly after: DiffedReport;
  readonly samePlan: boolean;
  /** One plan, deployment, checkpoint and instant. */
  readonly sameReport: boolean;
  readonly verdict: { readonly before: VerdictOutcome; readonly after: VerdictOutcome; readonly change: DiffChange };
  readonly score: DiffFigure;
  readonly coverage: DiffFigure;
  readonly counts: DiffCounts;
  /** In the order of their sections; those of which a report has something. */
  readonly sections: readonly DiffSection[];
  /** Kinds that a report leaves out, hides or does not know, so that nothing can be said of what went or appeared. */
  readonly notCompared: readonly ComparedKind[];
}

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
export function changeOfSides(before: ComparedSide, after: ComparedSide): DiffChange {
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
