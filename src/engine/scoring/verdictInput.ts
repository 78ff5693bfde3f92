import type { ActiveAlert, SourceFailure } from '../model/evidence';
import type { Code, Finding, Translate } from '../model/finding';
import type { Schedule } from '../windows/toSchedule';
import type { Score } from './toScore';

/** The alerts of this moment. */
export interface Firing {
  /** Null where the state of alerts is unknown. */
  readonly firing: readonly ActiveAlert[] | null;
}

/** What a source gave of what it was asked. */
export interface Answered {
  readonly id: string;
  readonly status: 'answered' | 'partial' | 'failed' | 'not-asked';
  readonly error: SourceFailure | null;
  readonly failed: number;
}

export interface VerdictInput {
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly alerts: Firing | null;
  readonly sources: readonly Answered[];
  readonly schedule: Pick<Schedule, 'checkpoint' | 'checkpoints' | 'isLast'>;
  readonly translate: Translate;
}

/** Why too little was seen to judge, though the schedule has the windows: no first deployment, no checkpoint that is ahead, no wide interval. */
const REASONS: ReadonlySet<Code> = new Set<Code>([
  'measure.inconclusive.noBaselineData',
  'measure.inconclusive.fewPoints',
  'measure.inconclusive.fewPointsVanished',
  'measure.inconclusive.fewEffectivePoints',
  'measure.inconclusive.fewEvents',
  'check.tooFew',
  'check.leak.few',
  'check.traces.tooFew',
  'check.slowOperations.noneBefore',
  'check.slowOperations.tooFew',
]);

/** Not judged for want of samples, events or points: weighs as no data does, so that what warned still warns when its evidence is lost. */
export function isLacking({ outcome, reason }: Pick<Finding, 'outcome' | 'reason'>): boolean {
  return outcome === 'inconclusive' && REASONS.has(reason.code);
}
