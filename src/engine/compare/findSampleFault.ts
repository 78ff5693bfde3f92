import type { Path, RawFault } from '../plan/fault';

/** The first entry that is not [milliseconds, number or null], if there is one. O(n). */
export function findSampleFault(samples: readonly unknown[], path: Path): readonly RawFault[] {
  const index = samples.findIndex((sample) => !isSample(sample));
  return index === -1
    ? []
    : [{ path: [...path, index], code: 'compare.fault.sample', params: { received: nameOf(samples[index]) } }];
}

/** A number too large for a double reads as infinite: as a value it is a missing sample, as a time it is none. */
function isSample(sample: unknown): boolean {
  return (
    Array.isArray(sample) &&
    sample.length === 2 &&
    Number.isFinite(sample[0]) &&
    (sample[1] === null || typeof sample[1] === 'number')
  );
}

/** Short whatever it is; a list of lists may be as deep as its line is long. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 2 ? `[${plainOf(value[0])}, ${plainOf(value[1])}]` : `a list of ${value.length}`;
  }
  return plainOf(value);
}

function plainOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? 'a list' : 'a mapping';
  }
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value);
}
