import type { Reason, Status } from '../../../engine/model/finding';
import type { Outage } from '../../../engine/model/report';
import type { Telling } from '../../../i18n/telling';
import { toNote } from './toNote';
import { toOutageList } from './toOutageList';

export interface Watched {
  readonly outages: readonly Outage[];
  readonly status: Status;
  readonly reason: Reason;
}

/** What was down when; where nothing was, or it is not judged, why it is not well. */
export function toOutageEvidence({ outages, status, reason }: Watched, telling: Telling): string {
  const words = toOutageList(outages, telling);
  const isTold = status === 'pass' || (status !== 'unknown' && words !== '');
  return toNote(words, isTold ? '' : reason.text);
}
