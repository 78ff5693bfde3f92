import { type InferOutput, variant } from 'valibot';
import type { AnyCheck } from './defineCheck';
import { DETECTORS } from './detectors';

/** One line of the anomaly checklist, by its detector. */
export const check = variant(
  'detector',
  DETECTORS.map(({ schema }) => schema)
);

/** One line of the anomaly checklist; every query may give one series an instance. Durations in milliseconds. */
export type Check = Readonly<InferOutput<typeof check>>;

export type Detector = (typeof DETECTORS)[number]['id'];

/** @internal for tests */
export type CheckOf<D extends Detector> = Extract<Check, { readonly detector: D }>;

export const DETECTOR_IDS = DETECTORS.map(({ id }) => id);

type AnyDetector = (typeof DETECTORS)[number];

const BY_ID: ReadonlyMap<string, AnyDetector> = new Map(DETECTORS.map((detector) => [detector.id, detector]));

export function detectorOf({ detector }: AnyCheck): AnyDetector {
  const found = BY_ID.get(detector);
  if (found === undefined) {
    throw new Error(`there is no detector ${detector}`);
  }
  return found;
}
