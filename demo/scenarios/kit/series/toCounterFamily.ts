import type { Labels, MetricFamily, MetricSeries, SinceRollout } from '../../scenario';
import { createIntegral } from '../../shape/integral';
import { REPORT_AT } from '../../span';
import { createRate, type Rate } from '../levels/createDaily';
import { lastStartAt } from './lastStartAt';

/** One event at each of these instants, seconds since the rollout's end, in any order; several may be the same. */
export interface Events {
  readonly at: readonly SinceRollout[];
}

export interface CounterSeries {
  readonly labels: Labels;
  /** Per second; or `{ total }` in the last 24 h; or `{ at }`, the instants themselves. */
  readonly rate: Rate | Events;
  /** Counts whole things. By default so for `{ total }` and `{ at }`, and not for a level. */
  readonly whole?: boolean;
  /** Starts of its process: it counts from 0 again at each. */
  readonly starts?: readonly SinceRollout[];
  /** It exists, and counts from 0, from here on: an event at this very instant gives 1. */
  readonly bornAt?: SinceRollout;
  readonly endsAt?: SinceRollout;
}

export interface CounterFamily {
  /** With `_total` where the samples have it. */
  readonly name: string;
  readonly help: string;
  /** Name of the service whose exporter serves it. */
  readonly target: string;
  readonly series: readonly CounterSeries[];
}

/** A counter family: each series is the exact integral of its rate, or the number of its events. */
export function toCounterFamily({ series, ...family }: CounterFamily): MetricFamily {
  return { ...family, type: 'counter', series: series.map((each) => toSeries(family.name, each)) };
}

function toSeries(name: string, { labels, rate, whole, starts = [], bornAt, endsAt }: CounterSeries): MetricSeries {
  const counted = toCounted(`${name}${JSON.stringify(labels)}`, rate, whole);
  const zeros = [...starts, ...(bornAt === undefined ? [] : [bornAt - 0.001])].sort((a, b) => a - b);
  return {
    name,
    labels,
    ...(bornAt === undefined ? {} : { bornAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
    valueAt: (t) => counted(t) - counted(lastStartAt(zeros, t)),
  };
}

/** Counted so far, from an origin of its own. */
function toCounted(name: string, rate: Rate | Events, whole?: boolean): (t: SinceRollout) => number {
  if (typeof rate === 'object' && 'at' in rate) {
    return (t) => rate.at.filter((instant) => instant <= t).length;
  }
  const total = createIntegral(createRate(name, rate));
  return (whole ?? (typeof rate === 'object' && 'total' in rate)) ? createWhole(total) : total;
}

/** Keeps what lies exactly half way between two numbers from falling to either side by the last digit of a float. */
const NUDGE = 1e-4;

/** Whole numbers that are exact at the ends of the report's day. */
function createWhole(total: (t: SinceRollout) => number): (t: SinceRollout) => number {
  return (t) => Math.round(total(t) - total(REPORT_AT) + NUDGE);
}
