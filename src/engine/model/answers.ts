import { nameOf } from '../checks/readSeries';
import type { Evidence, Series } from './evidence';
import { type Outcome, type Reason, type Status, toReason, type Translate } from './finding';
import type { Schedule } from './schedule';
import { samplesIn, seriesOf } from './series';
import type { Grid, Span } from './time';

const DAY = 86_400_000;

/**
 * What is told of a day: the 24 h up to the instant of the evaluation, or since the rollout where that is shorter. Milliseconds, on
 * whole steps; empty (`from` = `to`) where nothing of the day is there yet.
 */
export function daySpan({ now, day, rolloutEnd, step }: Pick<Schedule, 'now' | 'day' | 'rolloutEnd' | 'step'>): Span {
  const to = Math.max(rolloutEnd, Math.floor(Math.min(now, day.to) / step) * step);
  return { from: Math.max(rolloutEnd, to - Math.floor(DAY / step) * step), to };
}

/** A grid with one point, at the end of the day that was observed. */
export function instantGrid(schedule: Schedule): Grid {
  const { to } = daySpan(schedule);
  return { from: to - schedule.step, to, step: schedule.step };
}

export interface NamedSeries {
  readonly id: string;
  readonly series: Series;
}

/** The series that were there by now, by the label that names them and, where several share its value, what tells them apart. */
export function nameSeries(all: readonly Series[], label: string, { now, day }: Schedule): readonly NamedSeries[] {
  const seen = all.filter(({ times }) => (times[0] ?? Infinity) <= Math.min(now, day.to));
  const named = seen.map((series) => {
    const name = series.labels[label] ?? '';
    const alike = seen.filter(({ labels }) => (labels[label] ?? '') === name).map(({ labels }) => labels);
    const telling = alike.length > 1 ? nameOf(series.labels, alike) : null;
    return { id: telling === null ? name : `${name} (${telling})`, series };
  });
  return named.sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Judged {
  readonly status: Status;
  readonly reason: Reason;
}

/** Points of one row; unknown rows have none. */
const POINTS: Readonly<Record<Status, number>> = Object.freeze({ pass: 1, warn: 0.5, fail: 0, unknown: 0 });

/** What rows of one section say together: bad where one is bad, else not judged where one is unknown. */
export function sectionOutcome(rows: readonly Judged[], isBad: (row: Judged) => boolean): Outcome {
  if (rows.some(isBad)) {
    return 'worse';
  }
  const unknown = rows.filter(({ status }) => status === 'unknown');
  if (rows.length > 0 && unknown.length === 0) {
    return 'same';
  }
  return unknown.some(({ reason }) => reason.code === 'evidence.failed') ? 'failed' : 'no-data';
}

export function meanPoints(rows: readonly Judged[]): number {
  return rows.reduce((sum, { status }) => sum + POINTS[status], 0) / rows.length;
}

/** Why the first of these answers that failed did; null where none did. */
export function toFailure(answers: readonly (Evidence | undefined)[], translate: Translate): Reason | null {
  const failed = answers.find((answer) => answer?.status === 'failed');
  return failed?.status === 'failed'
    ? toReason(translate, 'evidence.failed', { kind: failed.error.kind, message: failed.error.message })
    : null;
}

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
