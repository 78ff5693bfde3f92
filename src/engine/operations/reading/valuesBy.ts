import type { Evidence } from '../../model/evidence';
import { samplesIn, seriesOf } from '../../model/series';

const ALWAYS = Object.freeze({ from: -Infinity, to: Infinity });

/**
 * The last finite value of each series by its labels' values, which `keyOf` joins; series with equal keys are added. Empty where the
 * source answered that nothing is there, null where it did not answer or was not asked.
 */
export function valuesBy(
  evidence: Evidence | undefined,
  labels: readonly string[]
): ReadonlyMap<string, number> | null {
  if (evidence === undefined || evidence.status === 'failed') {
    return null;
  }
  const values = new Map<string, number>();
  for (const series of seriesOf(evidence)) {
    const last = samplesIn(series, ALWAYS).at(-1);
    const key = keyOf(labels.map((label) => series.labels[label] ?? ''));
    if (last !== undefined) {
      values.set(key, (values.get(key) ?? 0) + last[1]);
    }
  }
  return values;
}

export function keyOf(values: readonly string[]): string {
  return values.join('\u0000');
}

export function valuesOfKey(key: string): readonly string[] {
  return key.split('\u0000');
}

/** The value of an answer that has no labels; null where it is not there. */
export function onlyValue(evidence: Evidence | undefined): number | null {
  return valuesBy(evidence, [])?.get('') ?? null;
}
