import { type Evidence, type Request, toRequest } from '../model/evidence';
import type { Schedule } from '../model/schedule';
import { samplesIn, seriesOf } from '../model/series';
import type { Span } from '../model/time';
import { failed, failedEvidence, inconclusive, type Judgement, noData } from './judgement';

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

/** One query over the whole day, from the rollout's end to the horizon. */
export function askDay(source: string, expr: string, { day }: Schedule): Request {
  return toRequest(source, { kind: 'range', expr, grid: day });
}

/** Items by key, keys in the order they were first seen. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [item]);
    } else {
      group.push(item);
    }
  }
  return groups;
}

type Labels = Readonly<Record<string, string>>;

/** Labels that people know an instance by, the best known first. */
const KNOWN_BY = Object.freeze(['instance', 'pod', 'container', 'service', 'name', 'job']);

/** What to call one series among its like: the labels that tell them apart, else the one it is known by; null without labels. */
export function nameOf(labels: Labels, all: readonly Labels[]): string | null {
  const telling = Object.keys(labels)
    .sort()
    .filter((key) => all.some((other) => other[key] !== labels[key]));
  const known = KNOWN_BY.filter((key) => (telling.length > 0 ? telling : Object.keys(labels)).includes(key)).slice(
    0,
    1
  );
  const keys = isTelling(known, labels, all) ? known : telling;
  const name = keys.flatMap((key) => labels[key] ?? []).join(', ');
  return name === '' ? null : name;
}

/** What to call one series among those of its query. */
export function nameIn({ series }: { readonly series: readonly Sampled[] }, { labels }: Sampled): string | null {
  return nameOf(
    labels,
    series.map((entry) => entry.labels)
  );
}

/** One known label is enough where no other series has the same value. */
function isTelling(keys: readonly string[], labels: Labels, all: readonly Labels[]): boolean {
  return keys.length > 0 && all.filter((other) => keys.every((key) => other[key] === labels[key])).length <= 1;
}

/** A judgement of `same` only stands where samples still came in the current window: silence is no evidence that all is well. */
export function stillThere(judgement: Judgement, series: readonly Sampled[], { current }: Schedule): Judgement {
  if (judgement.outcome !== 'same' || current === null) {
    return judgement;
  }
  const last = series.reduce((latest, { samples }) => Math.max(latest, samples.at(-1)?.[0] ?? -Infinity), -Infinity);
  if (last > current.from) {
    return judgement;
  }
  const { series: drawn, limit } = judgement;
  return noData({
    code: 'check.vanished',
    params: { last: new Date(last).toISOString() },
    drawing: { series: drawn, limit },
  });
}

/**
 * The window that shows what was so before the release: the clock window where there is one, else the table's baseline. What came with
 * the release and stayed would be invisible against the settled window after the rollout.
 */
export function windowBefore({ release, baseline }: Schedule): Span | null {
  return release ?? baseline;
}
