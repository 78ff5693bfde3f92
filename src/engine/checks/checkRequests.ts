import type { Check } from '../model/plan';
import type { Schedule } from '../windows/schedule';
import { detectors } from './detectors';
import type { CheckRequests } from './definition/checkDefinition';

/** What a check has to ask at this schedule, by the role each answer plays. */
export function checkRequests(check: Check, schedule: Schedule): CheckRequests {
  return detectors[check.detector].requests(check, schedule);
}
