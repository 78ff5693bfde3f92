import type { Outcome } from '../model/finding';

/** From what weighs least in favour of a deployment to what weighs most. */
const ORDER: readonly Outcome[] = Object.freeze(['worse', 'failed', 'no-data', 'inconclusive', 'same', 'better']);

/** The outcome that counts of two: what was found worse, then what was not judged, then what was. */
export function worseOf(a: Outcome, b: Outcome): Outcome {
  return ORDER.indexOf(b) < ORDER.indexOf(a) ? b : a;
}
