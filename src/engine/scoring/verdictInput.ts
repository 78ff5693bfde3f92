import type { Finding, Translate } from '../model/finding';
import type { AlertSection, SourceRow } from '../model/report';
import type { Schedule } from '../windows/schedule';
import type { Score } from './toScore';

export interface VerdictInput {
  readonly findings: readonly Finding[];
  readonly score: Score;
  readonly alerts: AlertSection | null;
  readonly sources: readonly SourceRow[];
  readonly schedule: Pick<Schedule, 'checkpoint' | 'checkpoints' | 'isLast'>;
  readonly translate: Translate;
}
