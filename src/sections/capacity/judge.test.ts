import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { DAY, HOUR } from '../../../tests/builders/plan';
import { capacityRequests, judgeCapacity, toCapacityFinding } from './judge';
import type { CapacityRule } from './plan';

const rule: CapacityRule = {
  id: 'disk',
  title: 'Disk',
  source: 'prometheus',
  component: 'infrastructure',
  weight: 1,
  critical: true,
  unit: 'decgbytes',
  used: 'used',
  capacity: 'size',
  horizon: 30 * DAY,
};
const context = aContext();
const NOW = context.schedule.now;
const day = { from: ROLLOUT, to: NOW };

/** So much at the instant of the evaluation, growing by so much a day. */
function used(value: number, perDay: number, to = NOW): ReturnType<typeof aSeries> {
  return aSeries({}, { from: ROLLOUT, to }, (time) => value - (perDay * (NOW - time)) / DAY);
}

const size = observed(aSeries({}, day, () => 100));

function judge(
  answers: Parameters<typeof judgeCapacity>[1],
  changed: Partial<CapacityRule> = {}
): ReturnType<typeof judgeCapacity> {
  return judgeCapacity({ ...rule, ...changed }, answers, context);
}

describe('capacityRequests', () => {
  it('asks over the day', () => {
    expect(capacityRequests(rule, context.schedule)).toMatchObject({
      used: { kind: 'range', expr: 'used', grid: context.schedule.day },
      capacity: { expr: 'size' },
    });
    expect(Object.keys(capacityRequests({ ...rule, capacity: null }, context.schedule))).toEqual(['used']);
  });
});

describe('judgeCapacity', () => {
  it('tells the growth a day and when it is full', () => {
    const row = judge({ used: observed(used(54, 2.3)), capacity: size });
    expect(row).toMatchObject({
      id: 'disk',
      used: 54,
      capacity: 100,
      percent: 54,
      status: 'warn',
      reason: { code: 'capacity.fullSoon', params: { unit: 'decgbytes', horizon: 30 * DAY } },
      source: 'prometheus',
    });
    expect(row.perDay).toBeCloseTo(2.3);
    expect(row.daysLeft).toBeCloseTo(20);
    expect(Date.parse(row.fullAt ?? '') - NOW).toBeCloseTo(20 * DAY, -4);
  });

  it.each([
    ['full later than the horizon', used(20, 2), 'pass', 'capacity.fullLater'],
    ['steady', used(50, 0), 'pass', 'capacity.steady'],
    ['shrinking', used(50, -3), 'pass', 'capacity.steady'],
    ['hardly growing', used(50, 0.001), 'pass', 'capacity.farOff'],
    ['90 %', used(90, 0), 'pass', 'capacity.steady'],
    ['above 90 %', used(95, 0), 'warn', 'capacity.nearlyFull'],
    ['above 90 % and growing slowly', used(95, 0.01), 'warn', 'capacity.nearlyFull'],
    ['full', used(100, 1), 'fail', 'capacity.full'],
  ])('%s', (_name, series, status, code) => {
    const row = judge({ used: observed(series), capacity: size });
    expect([row.status, row.reason.code]).toEqual([status, code]);
  });

  it('there is no date where the interval of the growth holds 0', () => {
    const swing = aSeries({}, day, (time) => 50 - 15 * Math.sin((2 * Math.PI * (time - ROLLOUT)) / DAY));
    const row = judge({ used: observed(swing), capacity: size });
    expect(row.perDay).toBeGreaterThan(0);
    expect(row.interval?.[0]).toBeLessThanOrEqual(0);
    expect([row.daysLeft, row.fullAt, row.status]).toEqual([null, null, 'pass']);
  });

  it('what happened before the settled time is no growth', () => {
    const settledAt = ROLLOUT + 19 * HOUR;
    const filled = aSeries(
      {},
      day,
      (time) => 10 + (40 * Math.min(time - ROLLOUT, settledAt - ROLLOUT)) / (settledAt - ROLLOUT)
    );
    const row = judgeCapacity(
      rule,
      { used: observed(filled), capacity: size },
      { ...context, schedule: { ...context.schedule, settledAt } }
    );
    expect(row).toMatchObject({ used: 50, perDay: 0, interval: [0, 0], status: 'pass' });
  });

  it('an instant in the past knows nothing of later', () => {
    const past = { ...context, schedule: { ...context.schedule, now: ROLLOUT + 2 * HOUR } };
    const late = aSeries({}, day, (time) => (time > ROLLOUT + 3 * HOUR ? 99 : 40));
    expect(judgeCapacity(rule, { used: observed(late), capacity: size }, past)).toMatchObject({
      used: 40,
      perDay: null,
      status: 'pass',
      reason: { code: 'capacity.short' },
    });
  });

  it.each([
    ['used did not answer', { used: failed, capacity: size }, 'evidence.failed'],
    ['the capacity did not answer', { used: observed(used(50, 0)), capacity: failed }, 'evidence.failed'],
    ['nothing used', { used: absent, capacity: size }, 'capacity.noData'],
    ['nothing of the last hour', { used: observed(used(50, 0, NOW - 2 * HOUR)), capacity: size }, 'capacity.noData'],
    ['no capacity', { used: observed(used(50, 0)), capacity: absent }, 'capacity.noCapacity'],
    [
      'a capacity of 0',
      { used: observed(used(50, 0)), capacity: observed(aSeries({}, day, () => 0)) },
      'capacity.noCapacity',
    ],
    ['several series', { used: observed(used(50, 0), used(20, 0)), capacity: size }, 'capacity.manySeries'],
    ['only NaN', { used: observed(aSeries({}, day, () => NaN)), capacity: size }, 'capacity.noData'],
  ])('unknown: %s', (_name, answers, code) => {
    expect(judge(answers)).toMatchObject({
      percent: null,
      daysLeft: null,
      fullAt: null,
      status: 'unknown',
      reason: { code },
    });
  });
});

describe('toCapacityFinding', () => {
  it.each([
    ['calm', { used: observed(used(50, 0)), capacity: size }, 'same', 1],
    ['full soon', { used: observed(used(54, 2.3)), capacity: size }, 'worse', 0.5],
    ['full', { used: observed(used(101, 1)), capacity: size }, 'worse', 0],
    ['no data', { used: absent, capacity: size }, 'no-data', null],
    ['no answer', { used: failed, capacity: size }, 'failed', null],
    ['several series', { used: observed(used(1, 0), used(2, 0)), capacity: size }, 'inconclusive', null],
  ])('%s', (_name, answers, outcome, points01) => {
    expect(toCapacityFinding(rule, judge(answers))).toMatchObject({
      id: 'disk',
      kind: 'capacity',
      critical: true,
      outcome,
      points01,
      missed: false,
      ignored: false,
    });
  });

  it.each([
    ['told without a capacity', { used: observed(used(50, 2)) }, true, 'capacity.told'],
    [
      'told, too short to tell growth',
      { used: observed(aSeries({}, { from: NOW - HOUR, to: NOW }, () => 1)) },
      true,
      'capacity.toldShort',
    ],
    ['not answered', { used: failed }, false, 'evidence.failed'],
    ['nothing there', { used: absent }, false, 'capacity.noData'],
  ])('a rule without capacity, %s', (_name, answers, ignored, code) => {
    expect(toCapacityFinding({ capacity: null }, judge(answers, { capacity: null }))).toMatchObject({
      points01: null,
      ignored,
      reason: { code },
    });
  });
});
