import type { Check, Detector } from '../../model/plan';
import type { CheckDefinition, CheckOf, Detection } from './checkDefinition';

/** A detector as the registry holds it: handed any check, it takes its own kind and throws on another. */
export function defineCheck<D extends Detector>(detector: D, detection: Detection<CheckOf<D>>): CheckDefinition {
  const own = (check: Check): CheckOf<D> => {
    if (isOf(check, detector)) {
      return check;
    }
    throw new Error(`${detector} was handed a check of ${check.detector}`);
  };
  return {
    requests: (check, schedule) => detection.requests(own(check), schedule),
    judge: (check, answers, context) => detection.judge(own(check), answers, context),
    shows: detection.shows,
  };
}

function isOf<D extends Detector>(check: Check, detector: D): check is CheckOf<D> {
  return check.detector === detector;
}
