import type { Outcome, Params } from '../model/finding';
import type { Measure } from '../model/plan';
import type { Reading } from './reading/reading';

/** Why two windows were not compared: the outcome in place of a judgement. */
export interface Obstacle {
  readonly outcome: Outcome;
  readonly code: string;
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
