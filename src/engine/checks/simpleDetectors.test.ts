import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { DAY, HOUR, MINUTE } from '../../../tests/builders/plan';
import type { Evidence, Series } from '../model/evidence';
import type { Check } from '../model/plan';
import type { CheckRow } from './checkRow';
import { runCheck } from './runCheck';

const context = aContext();
const { schedule } = context;
const day = { from: ROLLOUT, to: schedule.now };
const base = {
  id: 'x',
  title: 'X',
  component: 'operations',
  weight: 1,
  critical: false,
  source: 'prometheus',
  unit: 'ms',
};

const threshold: Check = {
  ...base,
  detector: 'threshold',
  query: 'q',
  limit: { op: '<', value: 10 },
  forAtLeast: 5 * MINUTE,
};
const spikes: Check = { ...base, detector: 'spikes', query: 'q', deviations: 8, minimum: 1, allowed: 0 };
const state: Check = { ...base, detector: 'state', query: 'q', healthy: { op: '<', value: 1 } };
const restarts: Check = { ...base, detector: 'restarts', query: 'q', allowed: 0 };
const gone: Check = { ...base, detector: 'absent', query: 'q' };
const count: Check = { ...base, detector: 'count', counter: 'c', companion: 'd', allowed: 0 };

function judge(check: Check, day: Evidence, more: Record<string, Evidence> = {}): CheckRow {
  return runCheck(check, { day, ...more }, context);
}

function instance(name: string, valueAt: (time: number) => number): Series {
  return aSeries({ instance: name }, day, valueAt);
}

/** Uniform noise in -1 … 1 by instant and seed (a multiplicative hash). */
function noise(time: number, seed: number): number {
  const hash = Math.imul(Math.imul((time / MINUTE) ^ (seed * 2654435761), 2246822519) ^ seed, 3266489917) >>> 0;
  return hash / 2 ** 31 - 1;
}

const during =
  (fromHour: number, minutes: number) =>
  (time: number): boolean =>
    time > ROLLOUT + fromHour * HOUR && time <= ROLLOUT + fromHour * HOUR + minutes * MINUTE;

describe('threshold', () => {
  it('keeps quiet below the limit and about a short touch', () => {
    const touch = during(5, 3);
    expect(judge(threshold, observed(instance('a', () => 9)))).toMatchObject({
      outcome: 'same',
      status: 'pass',
      points01: 1,
    });
    expect(judge(threshold, observed(instance('a', (time) => (touch(time) ? 11 : 9)))).outcome).toBe('same');
  });

  it.each([
    [4, 'same'],
    [5, 'worse'],
  ])('%d minutes beyond a limit that may be touched for less than five', (minutes, outcome) => {
    const beyond = during(5, minutes);
    expect(judge(threshold, observed(instance('a', (time) => (beyond(time) ? 11 : 9)))).outcome).toBe(outcome);
  });

  it('tells where, when, how long and how much', () => {
    const beyond = during(5, 20);
    const row = judge(
      threshold,
      observed(
        instance('a', () => 9),
        instance('b', (time) => (beyond(time) ? 14 : 9))
      )
    );
    expect(row).toMatchObject({ outcome: 'worse', status: 'warn', points01: 0 });
    expect(row.findings).toHaveLength(1);
    expect(row.findings[0]).toMatchObject({
      labels: { instance: 'b' },
      from: '2025-10-23T08:23:00Z',
      value: 14,
      limit: 10,
    });
  });

  it('fails where it is critical', () => {
    expect(judge({ ...threshold, critical: true }, observed(instance('a', () => 11))).status).toBe('fail');
  });
});

describe('spikes', () => {
  it('finds a planted spike', () => {
    const spike = during(7, 3);
    const row = judge(spikes, observed(instance('a', (time) => 10 + 0.3 * noise(time, 1) + (spike(time) ? 20 : 0))));
    expect(row.outcome).toBe('worse');
    expect(row.findings).toHaveLength(1);
    expect(row.reason.params['name']).toBe('a');
  });

  it.each([
    ['white noise', (time: number, seed: number) => 10 + noise(time, seed)],
    [
      'a daily swing of 15 %',
      (time: number, seed: number) =>
        10 * (1 + 0.15 * Math.sin((2 * Math.PI * time) / (24 * HOUR))) + 0.3 * noise(time, seed),
    ],
    [
      'a level shift',
      (time: number, seed: number) => 10 + (time > ROLLOUT + 9 * HOUR ? 5 : 0) + 0.5 * noise(time, seed),
    ],
    ['a constant', () => 10],
  ])('does not cry at %s', (_name, valueAt) => {
    const cries = Array.from(
      { length: 40 },
      (_, seed) => judge(spikes, observed(instance('a', (time) => valueAt(time, seed + 1)))).outcome
    ).filter((outcome) => outcome !== 'same');
    expect(cries.length).toBeLessThanOrEqual(2);
  });
});

describe('state', () => {
  const open = during(3, 10);

  it.each([
    ['healthy throughout', () => 0, 'same', 1],
    ['open for a while', (time: number) => (open(time) ? 2 : 0), 'worse', 0.5],
    ['open now', (time: number) => (time > schedule.now - 10 * MINUTE ? 2 : 0), 'worse', 0],
  ])('%s', (_name, valueAt, outcome, points01) => {
    expect(judge(state, observed(instance('a', valueAt)))).toMatchObject({ outcome, points01 });
  });
});

describe('restarts', () => {
  it('counts changes of the start time after the settle stretch, by instance', () => {
    const started =
      (at: number) =>
      (time: number): number =>
        time > ROLLOUT + at ? (ROLLOUT + at) / 1000 : ROLLOUT / 1000 - 100;
    const row = judge(restarts, observed(instance('a', started(3 * HOUR)), instance('b', started(5 * MINUTE))));
    expect(row).toMatchObject({ outcome: 'worse', points01: 0 });
    expect(row.findings.map(({ labels }) => labels['instance'])).toEqual(['a']);
  });

  it.each([
    [0, 'worse'],
    [1, 'worse'],
    [2, 'same'],
    [3, 'same'],
  ])('two of which %d are allowed', (allowed, outcome) => {
    const twice = (time: number): number =>
      ROLLOUT / 1000 + [3, 7].filter((hour) => time > ROLLOUT + hour * HOUR).length * 3 * 3600;
    const row = judge({ ...restarts, allowed }, observed(instance('a', twice)));
    expect(row).toMatchObject({ outcome, points01: outcome === 'same' ? 1 : 0 });
    expect(row.findings).toHaveLength(2);
  });
});

describe('absent', () => {
  it.each([
    ['is there', observed(instance('a', () => 1)), 'same'],
    ['ended', observed(aSeries({ instance: 'a' }, { from: ROLLOUT, to: schedule.now - HOUR }, () => 1)), 'worse'],
    ['was never there', absent, 'worse'],
    ['was not answered', failed, 'failed'],
  ])('what %s', (_name, evidence, outcome) => {
    expect(judge(gone, evidence).outcome).toBe(outcome);
  });
});

describe('count', () => {
  const some = observed(aSeries({}, day, () => 100));
  const events = (value: number): Evidence => observed(aSeries({}, day, (time) => (during(5, 1)(time) ? value : 0)));
  const before = (value: number): Evidence =>
    observed(
      aSeries({}, { from: ROLLOUT - 6 * DAY - 3 * MINUTE, to: ROLLOUT - 3 * MINUTE, step: 10 * MINUTE }, () => value)
    );

  it.each([
    ['none counted', { day: events(0) }, 'same'],
    [
      'some in the second of two series',
      {
        day: observed(
          aSeries({ a: '1' }, day, () => 0),
          aSeries({ a: '2' }, day, (time) => (during(5, 1)(time) ? 9 : 0))
        ),
      },
      'worse',
    ],
    ['some, none before', { day: events(40), past: before(0) }, 'worse'],
    ['as many as before', { day: observed(aSeries({}, day, () => 1)), past: before(10) }, 'same'],
    ['absent, but its companion was observed', { day: absent, companion: some }, 'same'],
    ['absent, and its companion too', { day: absent, companion: absent }, 'no-data'],
    ['absent, and its companion failed', { day: absent, companion: failed }, 'failed'],
    ['not answered', { day: failed, companion: some }, 'failed'],
  ])('%s', (_name, { day: answer, ...more }, outcome) => {
    expect(judge(count, answer, more).outcome).toBe(outcome);
  });
});

describe.each([threshold, spikes, state, restarts])('$detector without enough evidence', (check) => {
  it.each([
    ['failed', failed, 'failed'],
    ['absent', absent, 'no-data'],
    ['all NaN', observed(instance('a', () => NaN)), 'no-data'],
    ['all infinite', observed(instance('a', () => Infinity)), 'no-data'],
    ['only long ago', observed(aSeries({}, { from: ROLLOUT, to: ROLLOUT + HOUR }, () => 0.5)), 'no-data'],
  ])('%s never passes', (_name, evidence, outcome) => {
    expect(judge(check, evidence)).toMatchObject({ outcome, status: 'unknown', points01: null });
  });
});
