import type { Point } from '../model/schema';
import type { Grid, Span } from '../model/time';
import type { Sample } from './readSeries';

/** A run of samples for which something held. `from` is one step before the first, since a sample stands for the step it ends. */
export interface Episode {
  readonly from: number;
  readonly to: number;
  readonly samples: readonly Sample[];
}

/** Steps without a sample after which a run is taken to have ended. */
const LONGEST_GAP_STEPS = 2;

/** The runs of samples for which `holds` is true; a sample that denies it, or a gap of more than two steps, ends a run. */
export function toEpisodes(
  samples: readonly Sample[],
  step: number,
  holds: (sample: Sample, index: number) => boolean
): readonly Episode[] {
  const runs: Sample[][] = [];
  let open: Sample[] | null = null;
  samples.forEach((sample, index) => {
    const last = open?.at(-1);
    if (!holds(sample, index)) {
      open = null;
    } else if (open === null || last === undefined || sample[0] - last[0] > LONGEST_GAP_STEPS * step) {
      open = [sample];
      runs.push(open);
    } else {
      open.push(sample);
    }
  });
  return runs.map((run) => ({ from: (run[0]?.[0] ?? 0) - step, to: run.at(-1)?.[0] ?? 0, samples: run }));
}

export function durationOf({ from, to }: Episode): number {
  return to - from;
}

/** Points of the strip that a row draws. */
export const MOST_POINTS = 96;

export type StripReduce = 'max' | 'min' | 'sum' | 'last';

export interface StripShape {
  readonly span: Span;
  readonly step: Grid['step'];
  readonly reduce: StripReduce;
}

/** Samples in at most 96 buckets of equal length, each at its end; a bucket without a sample is null. */
export function toStrip(samples: readonly Sample[], { span, step, reduce }: StripShape): readonly Point[] {
  const length = span.to - span.from;
  if (!(length > 0) || !(step > 0)) {
    return [];
  }
  const width = Math.ceil(length / MOST_POINTS / step) * step;
  const values = new Map<number, number>();
  for (const [time, value] of samples) {
    const bucket = Math.ceil((time - span.from) / width);
    const before = values.get(bucket);
    values.set(bucket, before === undefined ? value : combine(before, value, reduce));
  }
  return Array.from({ length: Math.ceil(length / width) }, (_, index): Point => [
    Math.min(span.from + (index + 1) * width, span.to),
    values.get(index + 1) ?? null,
  ]);
}

function combine(a: number, b: number, reduce: StripReduce): number {
  switch (reduce) {
    case 'max':
      return Math.max(a, b);
    case 'min':
      return Math.min(a, b);
    case 'sum':
      return a + b;
    case 'last':
      return b;
  }
}
