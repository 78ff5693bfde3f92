import { judgeCaseMeasure } from '../../../src/engine/compare/judgeCase';
import type { CompareMeasure } from '../../../src/engine/compare/parseCase';
import { createNoise } from '../../../src/engine/stats/fixtures/createNoise';
import { aMeasure } from './judgePair';
import type { Row } from './runLines';

const MEASURES = 1000;
const SAMPLES = 1440;
const MOST_SORTS = 12;
const MOST_GROWTH = 16;
const REPEATS = 5;

/** A day of one sample a minute in both windows, noise of a different dependence in each measure. */
function createMeasures(count: number, samples: number): readonly CompareMeasure[] {
  return Array.from({ length: count }, (_, index) => {
    const noise = createNoise(index);
    const day = (): readonly number[] =>
      noise.autoregressive(samples, (index % 10) / 10).map((value) => 100 + 10 * value);
    return aMeasure([day(), day()]);
  });
}

/** Sorting a copy of the values of both windows, in milliseconds. */
function timeSorting(measures: readonly CompareMeasure[]): number {
  const values = measures.flatMap(({ baseline, current }) =>
    [baseline, current].map((side) => Float64Array.from(side, ([, value]) => value ?? NaN))
  );
  return timeOf(() => values.forEach((side) => side.slice().sort()));
}

function timeJudging(measures: readonly CompareMeasure[]): number {
  return timeOf(() => measures.forEach(judgeCaseMeasure));
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median of several, so that one pause of the machine does not decide. */
function medianOf(measure: () => number): number {
  const sorted = Array.from({ length: REPEATS }, measure).sort((a, b) => a - b);
  return sorted[Math.floor(REPEATS / 2)] ?? NaN;
}

export interface Speed {
  /** Judging takes so many times what sorting the same arrays takes. */
  readonly sorts: number;
  /** Ten times the samples take so many times the time. */
  readonly growth: number;
}

/** How long judging takes, as multiples of what it is compared with, in this process. */
export function measureSpeed(count: number): Speed {
  const measures = createMeasures(count, SAMPLES);
  const [few, many] = [createMeasures(count / 10, SAMPLES), createMeasures(count / 10, 10 * SAMPLES)];
  timeJudging(few);
  return {
    sorts: medianOf(() => timeJudging(measures) / timeSorting(measures)),
    growth: medianOf(() => timeJudging(many) / timeJudging(few)),
  };
}

export function speedRows(): readonly Row[] {
  const { sorts, growth } = measureSpeed(MEASURES);
  return [
    row(`${MEASURES} measures × 2 × ${SAMPLES} samples, against sorting the same arrays`, sorts, MOST_SORTS),
    row(`${MEASURES / 10} measures × 2 × ${10 * SAMPLES} samples, against a tenth of the samples`, growth, MOST_GROWTH),
  ];
}

function row(input: string, times: number, most: number): Row {
  return { id: 'speed', input, must: `≤ ${most} times`, measured: `${times.toFixed(1)} times`, ok: times <= most };
}
