import type { Code, Outcome, Params } from '../model/finding';
import type { Measure } from '../model/plan';
import type { BaselineWindow, Span } from '../model/time';
import type { Schedule } from '../windows/toSchedule';
import { compareSamples, type Judged, type Side } from './compareSamples';
import { movesBetweenDays, rangeOfExpression } from './history';
import type { MeasureAnswers, Stretch } from './measureRequests';
import { type Reading, readWindow } from './readWindow';
import { MINIMUM_POINTS, type Rule, type Sample } from './sample';

/** A judged pair of windows. */
export interface Compared extends Judged {
  readonly current: number | null;
  readonly ignored: boolean;
  /** Enough was seen in the current window to hold its value against a target. */
  readonly isSolid: boolean;
  readonly drawn: { readonly current: readonly Sample[]; readonly baseline: readonly Sample[] };
}

export interface WindowPair {
  readonly measure: Measure;
  readonly answers: MeasureAnswers;
  readonly schedule: Schedule;
  readonly baseline: BaselineWindow | null;
}

/** Reads the current window and a baseline and judges them; what keeps them from being compared becomes the outcome. */
export function compareWindows(pair: WindowPair): Compared {
  const { measure, schedule } = pair;
  const readings: Readings = {
    baseline: readBaseline(pair),
    current: schedule.current && readIn(pair, schedule.current, 'day'),
  };
  const judged = compareSamples({
    baseline: sideOf(readings.baseline),
    current: sideOf(readings.current),
    rule: toRule(measure, schedule),
    moves: movesOf(pair),
  });
  const obstacle = findObstacle(measure, readings);
  const { outcome, code, params } = obstacle ?? judged;
  return {
    ...judged,
    outcome,
    code,
    params: { ...judged.params, ...params },
    changePoints: obstacle === null ? judged.changePoints : null,
    current: sideOf(readings.current).value,
    ignored: outcome === 'no-data' && measure.noData === 'ignore',
    isSolid: judged.points[1] >= MINIMUM_POINTS && hasEvents(measure, readings.current),
    drawn: { current: drawnOf(readings.current), baseline: drawnOf(readings.baseline) },
  };
}

function readBaseline(pair: WindowPair): Reading | null {
  return pair.baseline && readIn(pair, pair.baseline, pair.baseline.kind === 'deployment' ? 'day' : 'clock');
}

/** Nothing after the instant of the evaluation is read. */
function readIn({ measure, answers, schedule }: WindowPair, { from, to }: Span, stretch: Stretch): Reading {
  return readWindow(measure, answers, {
    window: { from, to: Math.min(to, schedule.now) },
    stretch,
    step: schedule.step,
  });
}

function toRule({ better, tolerance, limit, noData, query }: Measure, { step }: Schedule): Rule {
  return {
    better,
    tolerance,
    limit,
    noData,
    step,
    rateWindow: query.kind === 'query' ? rangeOfExpression(query.expr) : null,
  };
}

function movesOf({ answers, schedule, baseline }: WindowPair): readonly number[] {
  return schedule.current === null || baseline === null
    ? []
    : movesBetweenDays(answers.history, schedule.current.to - baseline.to, schedule);
}

const EMPTY: Side = Object.freeze({ samples: [], value: null });

function sideOf(reading: Reading | null): Side {
  return reading?.kind === 'read' ? reading.side : EMPTY;
}

function drawnOf(reading: Reading | null): readonly Sample[] {
  return reading?.kind === 'read' ? reading.points : [];
}

function hasEvents({ query }: Measure, reading: Reading | null): boolean {
  return (
    query.kind !== 'ratio' || (reading?.kind === 'read' && reading.events !== null && reading.events >= query.minimum)
  );
}

/** Why two windows were not compared: the outcome in place of a judgement. */
export interface Obstacle {
  readonly outcome: Outcome;
  readonly code: Code;
  readonly params: Params;
}

/** Null where the schedule has no such window. */
export interface Readings {
  readonly baseline: Reading | null;
  readonly current: Reading | null;
}

type Read = Extract<Reading, { kind: 'read' }>;

/** What keeps a measure from being compared, the first that holds: no window, failed evidence, no baseline, no companion, too few events. */
export function findObstacle(measure: Measure, { baseline, current }: Readings): Obstacle | null {
  if (current === null) {
    return { outcome: 'inconclusive', code: 'measure.inconclusive.noWindow', params: {} };
  }
  const failed = toFailure(current) ?? (baseline && toFailure(baseline));
  if (failed !== null || current.kind !== 'read') {
    return failed;
  }
  if (baseline === null) {
    return withoutBaseline(measure, current);
  }
  if (current.lacksCompanion) {
    return { outcome: 'no-data', code: 'measure.noData.companion', params: {} };
  }
  return baseline.kind === 'read' ? tooFewEvents(measure, baseline, current) : null;
}

function toFailure(reading: Reading): Obstacle | null {
  switch (reading.kind) {
    case 'failed':
      return {
        outcome: 'failed',
        code: 'measure.failed.source',
        params: { kind: reading.error.kind, message: reading.error.message },
      };
    case 'many':
      return { outcome: 'failed', code: 'measure.failed.manySeries', params: { series: reading.series } };
    case 'read':
      return null;
  }
}

function withoutBaseline(measure: Measure, current: Read): Obstacle {
  if (current.side.value !== null) {
    return { outcome: 'inconclusive', code: 'measure.inconclusive.noBaseline', params: {} };
  }
  return {
    outcome: 'no-data',
    code: measure.noData === 'ignore' ? 'measure.ignored.noData' : 'measure.noData.current',
    params: {},
  };
}

function tooFewEvents({ query }: Measure, baseline: Read, current: Read): Obstacle | null {
  const least = Math.min(baseline.events ?? Infinity, current.events ?? Infinity);
  if (query.kind !== 'ratio' || least >= query.minimum) {
    return null;
  }
  const params = { baselineEvents: baseline.events, currentEvents: current.events, minimum: query.minimum };
  return { outcome: 'inconclusive', code: 'measure.inconclusive.fewEvents', params };
}
