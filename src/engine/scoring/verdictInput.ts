import type { Finding, Translate } from '../model/finding';
import type { AlertSection, SourceRow } from '../model/report';
import type { Schedule } from '../windows/toSchedule';
import type { Score } from './toScore';

export interface VerdictInput {
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly alerts: AlertSection | null;
  readonly sources: readonly SourceRow[];
  readonly schedule: Pick<Schedule, 'checkpoint' | 'checkpoints' | 'isLast'>;
  readonly translate: Translate;
}

/** Why too little was seen to judge, though the schedule has the windows: no first deployment, no checkpoint that is ahead, no wide interval. */
const REASONS: ReadonlySet<string> = new Set([
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
