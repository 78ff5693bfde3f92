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

/** Every detector, in the order of the manual. What else needs to know them derives it from here. */
export const DETECTORS = [
  threshold,
  spikes,
  leak,
  count,
  restarts,
  absent,
  state,
  newPatterns,
  traceErrors,
  slowOperations,
] as const;
