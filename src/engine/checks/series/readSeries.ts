import type { Evidence } from '../../model/evidence';
import { samplesIn, seriesOf } from '../../model/series';
import type { Span } from '../../model/time';
import type { Schedule } from '../../windows/schedule';
import type { Judgement } from '../definition/checkDefinition';
import { failed, failedEvidence, inconclusive, noData } from '../definition/judgements';

/** [milliseconds since the epoch, finite value in the query's unit]. */
export type Sample = readonly [number, number];

/** The finite samples of one series up to the instant of the evaluation, ascending. */
export interface Sampled {
  readonly labels: Readonly<Record<string, string>>;
  readonly samples: readonly Sample[];
}

export type Read =
  | { readonly kind: 'read'; readonly series: readonly Sampled[] }
  | { readonly kind: 'unjudged'; readonly judgement: Judgement };

/** Samples under which a series is not judged: the number of points a measure needs on a side (design.md). */
export const FEWEST_POINTS = 8;

/** The part of the day that was observed by the instant of the evaluation. */
export function observedDay({ day, now }: Schedule): Span {
  return { from: day.from, to: Math.min(now, day.to) };
}

/** The same without the settle stretch, which is left out of every comparison. */
export function settledDay(schedule: Schedule): Span {
  return { from: Math.max(schedule.settledAt, schedule.day.from), to: observedDay(schedule).to };
}

/** The series of an answer inside `span`, or why there is nothing to judge: failed, of another kind, absent, never finite, too few. */
export function readSeries(evidence: Evidence | undefined, span: Span, fewest = FEWEST_POINTS): Read {
  const missing = failedEvidence(evidence);
  if (missing !== null) {
    return { kind: 'unjudged', judgement: missing };
  }
  if (evidence?.status === 'observed' && evidence.data.kind !== 'series') {
    return { kind: 'unjudged', judgement: failed('check.wrongKind', { kind: evidence.data.kind }) };
  }
  const all = seriesOf(evidence).map((series) => ({
    labels: series.labels,
    samples: samplesIn(series, { from: -Infinity, to: span.to }),
  }));
  if (all.every(({ samples }) => samples.length === 0)) {
    return { kind: 'unjudged', judgement: noData({ code: 'check.noData', params: {} }) };
  }
  const series = inside(all, span);
  const points = series.reduce((most, { samples }) => Math.max(most, samples.length), 0);
  if (points < fewest) {
    return { kind: 'unjudged', judgement: inconclusive({ code: 'check.tooFew', params: { points, needed: fewest } }) };
  }
  return { kind: 'read', series };
}

function inside(all: readonly Sampled[], { from }: Span): readonly Sampled[] {
  return all
    .map(({ labels, samples }) => ({ labels, samples: samples.filter(([time]) => time > from) }))
    .filter(({ samples }) => samples.length > 0);
}
