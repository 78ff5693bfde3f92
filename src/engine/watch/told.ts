import type { Reason } from '../model/finding';
import type { ScheduleRow } from '../model/report';

/** What became of one due time. */
export type Told = Pick<ScheduleRow, 'state' | 'by' | 'findings' | 'reason'>;

export function toTold(state: Told['state'], reason: Reason): Told {
  return { state, by: null, findings: [], reason };
}
