import { type Evidence, type Request, toRequest } from '../../../model/evidence';
import type { Schedule } from '../../../model/schedule';
import { samplesIn, seriesOf } from '../../../model/series';
import type { Span } from '../../../model/time';
import { regularizedBeta } from '../../../stats/distributions';
import { FEWEST_POINTS, type Sample } from '../../readSeries';

/** Ten minutes: a week of them is a thousand points, and a rollout costs few of them. It divides the day. */
export const PAST_STEP = 600_000;

/** Events before the rollout. */
export interface Past {
  /** Whole events a step of `PAST_STEP`, ascending; a step that touches a rollout or has no sample is left out. At least one. */
  readonly samples: readonly Sample[];
  readonly events: number;
  /** How long it is known, milliseconds. */
  readonly known: number;
  /** Milliseconds since midnight UTC at which a step ends, and what is known of it. */
  readonly byClock: ReadonlyMap<number, { readonly events: number; readonly steps: number }>;
  /** How often a time of day is known, on average; a fraction. */
  readonly days: number;
}

const DAY = 86_400_000;
const MOST_DAYS = 7;

/**
 * Events of a counter in steps of ten minutes on up to seven days before the rollout: as far back as rollouts are known, but at least a
 * day, since a clock baseline does not ask for more. One grid for all checks and all checkpoints, so that it is one request of Grafana.
 */
export function askPast(source: string, counter: string, { rolloutEnd, knownSince }: Schedule): Request {
  const from = Math.max(rolloutEnd - MOST_DAYS * DAY, Math.min(knownSince, rolloutEnd - DAY));
  return toRequest(source, {
    kind: 'increments',
    selectors: [counter],
    grid: { from: onStep(from), to: onStep(rolloutEnd), step: PAST_STEP },
  });
}

function onStep(instant: number): number {
  return Math.floor(instant / PAST_STEP) * PAST_STEP;
}

/** The answer to `askPast` without the steps that touch a rollout; null where fewer than eight are known, as where the counter was not there. */
export function readPast(evidence: Evidence | undefined, { rolloutEnd, disturbed }: Schedule): Past | null {
  const all = seriesOf(evidence).flatMap((series) => samplesIn(series, { from: -Infinity, to: rolloutEnd }));
  const quiet = all.filter(([time]) => disturbed.every(({ from, to }) => to <= time - PAST_STEP || from >= time));
  return quiet.length < FEWEST_POINTS ? null : toPast(quiet.map(([time, value]) => [time, Math.round(value)]));
}

function toPast(samples: readonly Sample[]): Past {
  const byClock = new Map<number, { events: number; steps: number }>();
  for (const [time, value] of samples) {
    const { events, steps } = byClock.get(time % DAY) ?? { events: 0, steps: 0 };
    byClock.set(time % DAY, { events: events + value, steps: steps + 1 });
  }
  const events = samples.reduce((sum, [, value]) => sum + value, 0);
  return { samples, events, known: samples.length * PAST_STEP, byClock, days: samples.length / byClock.size };
}

/** From here on, three days but for what rollouts took, the past tells how hours and days differ. */
const FEWEST_DAYS = 2.5;
/** How much more often is more, where that is known and where it is not. */
const MORE = 1.25;
const MORE_THAN_HOURS_DIFFER = 3;

export interface Stretch {
  readonly span: Span;
  /** Events counted inside. */
  readonly events: number;
}

export interface Comparison {
  /** Events that the past would give over the stretch: the larger of what its time of day and what all hours would. */
  readonly usual: number;
  readonly isMore: boolean;
}

/**
 * A stretch after the rollout against the past: more than at the same time of day on earlier days, and more than at any time, since the same
 * hours alone hold few events where events are rare. As outbreaks are told from usual counts, from the same season of earlier years with
 * their dispersion: Farrington, Andrews, Beale and Catchpole, "A Statistical Algorithm for the Early Detection of Outbreaks of Infectious
 * Disease", JRSS A 159 (1996).
 */
export function compareWithPast(past: Past, { span, events }: Stretch): Comparison {
  const knowsDays = past.days >= FEWEST_DAYS;
  const length = span.to - span.from;
  const dispersion = dispersionOf(past, length, knowsDays);
  const expected = [expectedAtAnyTime(past, span), expectedByClock(past, span)].filter(({ from }) => from > 0);
  const factor = knowsDays ? MORE : MORE_THAN_HOURS_DIFFER;
  // Events from which `usual` is known stand for a stretch as many times as long as they are more.
  const isMore = (usual: number, from: number): boolean =>
    isMoreThanBefore({ before: from, beforeLength: from / usual, after: events, afterLength: 1, dispersion }, factor);
  return {
    usual: Math.max(0, ...expected.map((entry) => entry.events)),
    isMore: expected.length > 0 && expected.every((entry) => isMore(entry.events, entry.from)),
  };
}

const HOUR = 3_600_000;
const DAY_DISPERSION_OF = 24 * HOUR;

/**
 * How much more events vary than those of a Poisson process: the variance of counts over their mean, at least 1. The largest of three: over
 * ten minutes, where bursts show, over an hour, and over a stretch as long as the judged one (`length`, milliseconds; at most a day), where
 * days differ. Squared residuals over their expectation (McCullagh and Nelder, "Generalized Linear Models", 1989, section 6.2), pooled as a
 * ratio of sums, so that steps without events do not hide the bursts. `byClock`: residuals are taken from the course of the day.
 */
export function dispersionOf(past: Past, length: number, byClock: boolean): number {
  const lengths = [PAST_STEP, Math.min(HOUR, length), Math.min(DAY_DISPERSION_OF, length)];
  return Math.max(1, ...lengths.map((block) => dispersionOver(past, block, byClock)));
}

function dispersionOver(past: Past, length: number, byClock: boolean): number {
  const blocks = toBlocks(past, length, byClock);
  // What the fitted course takes of the residuals: one of so many days at each time of day, or one of all blocks.
  const groups = byClock ? past.days : blocks.length;
  if (past.events <= 0 || groups <= 1) {
    return 1;
  }
  const squares = blocks.reduce((sum, { events, expected }) => sum + (events - expected) ** 2, 0);
  return raised((squares / past.events) * (groups / (groups - 1)), past.events);
}

/** Few bursts tell their size badly: what goes beyond Poisson is raised by two over their number. The two is measured, not derived (docs/judge.md). */
function raised(dispersion: number, events: number): number {
  return 1 + Math.max(0, dispersion - 1) * (1 + (2 * dispersion) / events);
}

interface Block {
  readonly events: number;
  readonly expected: number;
}

/** Stretches of equal length back from the last step. */
function toBlocks(past: Past, length: number, byClock: boolean): readonly Block[] {
  const blocks = new Map<number, Block>();
  const last = past.samples.at(-1)?.[0] ?? 0;
  for (const [time, value] of past.samples) {
    const place = Math.floor((last - time) / length);
    const { events, expected } = blocks.get(place) ?? { events: 0, expected: 0 };
    blocks.set(place, {
      events: events + value,
      expected: expected + (byClock ? rateAt(past, time) : past.events / past.samples.length),
    });
  }
  return [...blocks.values()];
}

/** What the past would give over a stretch, and how many events of the past say so. */
export interface Expected {
  readonly events: number;
  readonly from: number;
}

/** As if every hour were like all hours. */
export function expectedAtAnyTime({ events, known }: Past, { from, to }: Span): Expected {
  return { events: (events * (to - from)) / known, from: events };
}

/** At the stretch's own time of day; of times that the past does not know, as at any time. */
export function expectedByClock(past: Past, { from, to }: Span): Expected {
  const clocks = new Set<number>();
  let events = 0;
  for (let end = (Math.floor(from / PAST_STEP) + 1) * PAST_STEP; end - PAST_STEP < to; end += PAST_STEP) {
    events += rateAt(past, end) * ((Math.min(end, to) - Math.max(end - PAST_STEP, from)) / PAST_STEP);
    clocks.add(end % DAY);
  }
  return { events, from: [...clocks].reduce((sum, clock) => sum + (past.byClock.get(clock)?.events ?? 0), 0) };
}

/** Events a step at the time of day at which the step ends. */
export function rateAt({ byClock, events, samples }: Past, end: number): number {
  const at = byClock.get(end % DAY);
  return at === undefined ? events / samples.length : at.events / at.steps;
}

/** Events counted in two stretches; lengths in the same unit of time. */
export interface Counts {
  readonly before: number;
  readonly beforeLength: number;
  readonly after: number;
  readonly afterLength: number;
  /** Variance of the counts over their mean, at least 1: so many events tell as much as one of a Poisson process. */
  readonly dispersion: number;
}

/** The chance of so many events, or more, at the former rate, under which they are more than chance. Two stretches a day are judged: 4 % together. */
const MOST_CHANCE = 0.02;

/**
 * Whether events come at more than `factor` times the former rate, and by more than chance: given all events of both stretches, those
 * after are binomial if the rate is `factor` times the former one. Przyborowski and Wilenski, "Homogeneity of Results in Testing Samples
 * from Poisson Series", Biometrika 31 (1940); the binomial tail as an incomplete beta function, so that counts need not be whole.
 * Counts that vary more than Poisson's are divided by their dispersion first (quasi-likelihood, Wedderburn 1974). False where none were
 * counted before: there is no rate then.
 */
export function isMoreThanBefore(
  { before, beforeLength, after, afterLength, dispersion }: Counts,
  factor: number
): boolean {
  if (before <= 0 || beforeLength <= 0 || afterLength <= 0) {
    return false;
  }
  const share = (factor * afterLength) / (beforeLength + factor * afterLength);
  return (
    after > (factor * before * afterLength) / beforeLength &&
    regularizedBeta(share, after / dispersion, before / dispersion + 1) < MOST_CHANCE
  );
}
