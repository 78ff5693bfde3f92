import type { Detector } from '../model/plan';
import type { CheckDefinition } from './defineCheck';
import { absent } from './detectors/absent';
import { count } from './detectors/count';
import { leak } from './detectors/leak';
import { newPatterns } from './detectors/newPatterns';
import { restarts } from './detectors/restarts';
import { slowOperations } from './detectors/slowOperations';
import { spikes } from './detectors/spikes';
import { state } from './detectors/state';
import { threshold } from './detectors/threshold';
import { traceErrors } from './detectors/traceErrors';

/** Every detector. To add one: its variant in `model/plan.ts`, its file, a line here, its words in `i18n`. */
export const detectors: Readonly<Record<Detector, CheckDefinition>> = Object.freeze({
  threshold,
  spikes,
  leak,
  count,
  restarts,
  absent,
  state,
  'new-patterns': newPatterns,
  'trace-errors': traceErrors,
  'slow-operations': slowOperations,
});
