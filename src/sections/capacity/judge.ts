import { toFailure } from '../../engine/model/answers';
import type { Answers, Context } from '../../engine/model/context';
import { type Evidence, type Request, type Series, toRequest } from '../../engine/model/evidence';
import { type Code, type Finding, type Outcome, type Reason, type Status, toReason } from '../../engine/model/finding';
import { lastSample, queryOf, samplesIn, seriesOf } from '../../engine/model/series';
import { toIso } from '../../engine/model/time';
import type { Schedule } from '../../engine/windows/toSchedule';
import { type DailyGrowth, dailyGrowth, fullAfter } from './growth';
import type { CapacityRule } from './plan';
import type { CapacityRow } from './report';

type Role = 'used' | 'capacity';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Above this share of its capacity something is nearly full, whether it grows or not. */
const NEARLY_FULL_PERCENT = 90;

const POINTS: Readonly<Record<Status, number | null>> = Object.freeze({ pass: 1, warn: 0.5, fail: 0, unknown: null });

export function capacityRequests(rule: CapacityRule, schedule: Schedule): Partial<Record<Role, Request>> {
  const ask = (expr: string): Request => toRequest(rule.source, { kind: 'range', expr, grid: schedule.day });
  return { used: ask(rule.used), ...(rule.capacity === null ? {} : { capacity: ask(rule.capacity) }) };
}

/** How full something is, how much a day it grows since the settle stretch, and when it is full at that. */
export function judgeCapacity(rule: CapacityRule, answers: Answers<Role>, context: Context): CapacityRow {
  const { now, day } = context.schedule;
  const end = Math.min(now, day.to);
  const figures = readFigures(answers, context.schedule);
  const status = statusOf(rule, figures);
  const { id, title, component, weight, critical, unit, source } = rule;
  const { daysLeft, ...told } = figures;
  const fullAt = daysLeft === null ? null : toIso(Math.round(end + daysLeft * DAY));
  const reason =
    toFailure([answers.used, answers.capacity], context.translate) ??
    toReason(context.translate, codeOf({ rule, answers, figures, status }), {
      ...params(figures),
      unit,
      fullAt,
      horizon: rule.horizon,
    });
  return {
    id,
    title,
    component,
    weight,
    critical,
    unit,
    ...told,
    daysLeft,
    fullAt,
    status,
    reason,
    source,
    query: queryOf(answers.used),
  };
}

type Figures = Pick<CapacityRow, 'used' | 'capacity' | 'percent' | 'perDay' | 'interval' | 'daysLeft'>;

function readFigures(answers: Answers<Role>, schedule: Schedule): Figures {
  const end = Math.min(schedule.now, schedule.day.to);
  const series = onlySeries(answers.used);
  const used = lastOf(series, end);
  const capacity = aboveZero(lastOf(onlySeries(answers.capacity), end));
  const growth =
    series === null || used === null ? null : dailyGrowth(samplesIn(series, { from: schedule.settledAt, to: end }));
  return {
    used,
    capacity,
    ...fillOf(used, capacity, growth),
    perDay: growth?.perDay ?? null,
    interval: growth?.interval ?? null,
  };
}

function fillOf(
  used: number | null,
  capacity: number | null,
  growth: DailyGrowth | null
): Pick<Figures, 'percent' | 'daysLeft'> {
  return used === null || capacity === null
    ? { percent: null, daysLeft: null }
    : { percent: (100 * used) / capacity, daysLeft: fullAfter(capacity - used, growth) };
}

function aboveZero(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}

function onlySeries(evidence: Evidence | undefined): Series | null {
  const all = seriesOf(evidence);
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** What fills up changes slowly: a value of the last hour still holds. */
function lastOf(series: Series | null, end: number): number | null {
  return series === null ? null : (lastSample(series, end, HOUR)?.[1] ?? null);
}

function statusOf({ horizon }: CapacityRule, { percent, daysLeft }: Figures): Status {
  if (percent === null) {
    return 'unknown';
  }
  if (percent >= 100) {
    return 'fail';
  }
  return percent > NEARLY_FULL_PERCENT || isSoon(daysLeft, horizon) ? 'warn' : 'pass';
}

function isSoon(daysLeft: number | null, horizon: number): boolean {
  return daysLeft !== null && daysLeft * DAY < horizon;
}

function params({ used, capacity, percent, perDay, interval }: Figures): Reason['params'] {
  return { used, capacity, percent, perDay, low: interval?.[0] ?? null, high: interval?.[1] ?? null };
}

interface Judged {
  readonly rule: CapacityRule;
  readonly answers: Answers<Role>;
  readonly figures: Figures;
  readonly status: Status;
}

function codeOf({ rule, answers, figures, status }: Judged): Code {
  if (figures.percent === null) {
    return unjudgedCode(rule, answers, figures);
  }
  if (status === 'fail') {
    return 'capacity.full';
  }
  if (status === 'warn') {
    return isSoon(figures.daysLeft, rule.horizon) ? 'capacity.fullSoon' : 'capacity.nearlyFull';
  }
  return calmCode(figures);
}

function calmCode({ daysLeft, interval }: Figures): Code {
  if (daysLeft !== null) {
    return 'capacity.fullLater';
  }
  if (interval === null) {
    return 'capacity.short';
  }
  return interval[0] > 0 ? 'capacity.farOff' : 'capacity.steady';
}

function unjudgedCode(rule: CapacityRule, answers: Answers<Role>, { used, perDay }: Figures): Code {
  if (seriesOf(answers.used).length > 1 || seriesOf(answers.capacity).length > 1) {
    return 'capacity.manySeries';
  }
  if (used === null) {
    return 'capacity.noData';
  }
  if (rule.capacity !== null) {
    return 'capacity.noCapacity';
  }
  return perDay === null ? 'capacity.toldShort' : 'capacity.told';
}

/** A rule without a capacity tells its growth and takes no part in the score. */
export function toCapacityFinding(rule: Pick<CapacityRule, 'capacity'>, row: CapacityRow): Finding {
  const { id, title, component, weight, critical, status, reason, used } = row;
  const ignored = rule.capacity === null && used !== null;
  return {
    id,
    kind: 'capacity',
    title,
    component,
    weight,
    critical,
    outcome: outcomeOf(status, reason.code),
    missed: false,
    points01: POINTS[status],
    ignored,
    reason,
  };
}

function outcomeOf(status: Status, code: Code): Outcome {
  if (status === 'unknown') {
    return code === 'evidence.failed' ? 'failed' : code === 'capacity.manySeries' ? 'inconclusive' : 'no-data';
  }
  return status === 'pass' ? 'same' : 'worse';
}
