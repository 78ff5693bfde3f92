import type { Point } from '../../model/report';
import type { Grid, Span } from '../../model/time';
import type { Sample } from './readSeries';

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
