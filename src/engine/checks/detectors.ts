import type { Detector } from '../model/plan';
import type { CheckDefinition } from './definition/checkDefinition';
import { absent } from './events/absent';
import { count } from './events/count';
import { restarts } from './events/restarts';
import { leak } from './leak/leak';
import { state } from './limits/state';
import { threshold } from './limits/threshold';
import { newPatterns } from './patterns/newPatterns';
import { spikes } from './spikes/spikes';
import { slowOperations } from './traces/slowOperations';
import { traceErrors } from './traces/traceErrors';

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
