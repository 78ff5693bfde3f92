import { absent, aContext, aSeries, failed, observed, ROLLOUT } from '../../../tests/builders/evidence';
import { HOUR, MINUTE } from '../../../tests/builders/plan';
import type { Evidence, LogLine, TraceSpan } from '../model/evidence';
import type { Check } from '../model/plan';
import { createNoise } from '../stats/fixtures/createNoise';
import type { CheckRow } from './checkRow';
import { checkRequests, runCheck } from './runCheck';

const context = aContext();
const { schedule } = context;
const current = schedule.current ?? { from: NaN, to: NaN };
const before = schedule.release ?? { from: NaN, to: NaN };
const day = { from: ROLLOUT, to: schedule.now };
const base = { id: 'x', title: 'X', component: 'operations', weight: 1, critical: false, unit: 'decmbytes' };
const leak: Check = {
  ...base,
  source: 'prometheus',
  detector: 'leak',
  query: 'q',
  capacity: 'c',
  perHour: 3,
  warmUp: 2 * HOUR,
};
const patterns: Check = {
  ...base,
  source: 'loki',
  detector: 'new-patterns',
  selector: '{a="b"}',
  companion: 'v',
  limit: 1000,
  allowed: 0,
};
const errors: Check = {
  ...base,
  source: 'jaeger',
  detector: 'trace-errors',
  service: 'api',
  limit: 200,
  allowedPercent: 1,
};
const slow: Check = {
  ...base,
  source: 'jaeger',
  detector: 'slow-operations',
  service: 'api',
  limit: 200,
  tolerance: 0.2,
};
const SEEDS = 40;
const MOST_FLAGGED = 2;

type Course = (hours: number, noise: number, seed: number) => number;

function memory(course: Course, seed: number, hours = 24.5): CheckRow {
  const noise = createNoise(seed);
  const until = { from: day.from, to: day.from + hours * HOUR };
  const at = aContext(undefined, hours);
  const series = aSeries({ instance: 'a' }, until, (time) => course((time - ROLLOUT) / HOUR, noise.normal(), seed));
  return runCheck(
    leak,
    { day: observed(series), capacity: observed(aSeries({ instance: 'a' }, until, () => 1024)) },
    at
  );
}

const flagged = (course: Course, hours?: number): number =>
  Array.from({ length: SEEDS }, (_, seed) => memory(course, seed + 1, hours)).filter(
    ({ outcome }) => outcome === 'worse'
  ).length;
const swing = (hours: number, seed: number): number =>
  1 + 0.15 * Math.sin((2 * Math.PI * (hours + (24 * seed) / SEEDS)) / 24);
const restartAt = (hours: number, at: number): number => (hours >= at && hours < at + 0.1 ? 0.5 : 1);

describe('leak', () => {
  it.each<[string, Course, number]>([
    ['noise', (_h, noise) => 170 * (1 + 0.01 * noise), 24.5],
    [
      'a collector that comes every few minutes to hours',
      (h, noise, seed) => 150 + 60 * ((h / (0.2 + (4 * seed) / SEEDS)) % 1) + noise,
      24.5,
    ],
    ['a collector seen for 4 h', (h, noise, seed) => 150 + 60 * ((h / (0.2 + (2 * seed) / SEEDS)) % 1) + noise, 5.5],
    ['a warm-up', (h, noise) => 170 * Math.min(1, 0.6 + 0.2 * h) + noise, 24.5],
    ['a daily swing', (h, noise, seed) => 170 * swing(h, seed) + 2 * noise, 24.5],
    ['a daily swing of something large', (h, noise, seed) => 2000 * swing(h, seed) + 10 * noise, 24.5],
    ['half a daily swing', (h, noise, seed) => 170 * swing(h, seed) + 2 * noise, 13.5],
    ['a few hours of a daily swing', (h, noise, seed) => 170 * swing(h, seed) + 2 * noise, 5.5],
    ['restarts', (h, noise, seed) => 170 * restartAt(h, 3 + (18 * seed) / SEEDS) + noise, 24.5],
    ['levelling off', (h, noise, seed) => 150 + 100 * (1 - Math.exp(-h / (2 + (4 * seed) / SEEDS))) + noise, 24.5],
  ])('is not cried for %s', (_name, course, hours) => {
    expect(flagged(course, hours)).toBeLessThanOrEqual(MOST_FLAGGED);
  });

  it.each<[string, Course]>([
    ['plainly', (h, noise) => 171 * (1 + 0.01 * noise) + 12 * Math.max(0, h - 1)],
    ['under a collector', (h, noise) => 150 + noise + 12 * h + 40 * (h % 1)],
    ['after a restart', (h, noise) => 171 + noise + 12 * (h < 5 ? h : h - 5)],
  ])('is found in nine of ten runs where it grows %s', (_name, course) => {
    expect(flagged(course)).toBeGreaterThanOrEqual(0.9 * SEEDS);
  });

  // In the others the swing's falling side makes the last third level, and the row passes as levelling off.
  it('is found in three of four runs where it grows under a daily swing', () => {
    expect(flagged((h, noise, seed) => 171 * swing(h, seed) + noise + 12 * Math.max(0, h - 1))).toBeGreaterThanOrEqual(
      0.75 * SEEDS
    );
  });

  it('names the instance, the growth and the time left', () => {
    const noise = createNoise(3);
    const at = aContext(undefined, 24.5);
    const one = (instance: string, perHour: number) =>
      aSeries(
        { instance },
        { from: ROLLOUT, to: at.schedule.now },
        (time) => 171 * (1 + 0.01 * noise.normal()) + perHour * Math.max(0, (time - ROLLOUT) / HOUR - 1)
      );
    const limits = ['a', 'b'].map((instance) =>
      aSeries({ instance }, { from: ROLLOUT, to: at.schedule.now }, () => 1024)
    );
    const row = runCheck(leak, { day: observed(one('a', 0), one('b', 12)), capacity: observed(...limits) }, at);
    expect(row).toMatchObject({ outcome: 'worse', findings: [{ labels: { instance: 'b' }, limit: 1024 }] });
    expect(row.reason.params['growth']).toBeCloseTo(12, 0);
    expect(Number(row.reason.params['left']) / HOUR).toBeGreaterThan(45);
    expect(Number(row.reason.params['left']) / HOUR).toBeLessThan(50);
  });
});

function lines(span: { from: number; to: number }, count: number, text: (index: number) => string): LogLine[] {
  return Array.from({ length: count }, (_, index) => ({
    time: span.from + index * 1000 + 1,
    labels: { level: 'error' },
    line: text(index),
  }));
}

function toLines(all: readonly LogLine[], truncated = false): Evidence {
  return { status: 'observed', query: 'q', data: { kind: 'lines', lines: all, truncated } };
}

const volume = observed(aSeries({}, day, () => 100));

describe('new-patterns', () => {
  it('takes renamed ids and numbers for nothing new', () => {
    let found = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { uniform } = createNoise(seed);
      const text = (): string => {
        const hex = (length: number): string =>
          Array.from({ length }, () => Math.floor(16 * uniform()).toString(16)).join('');
        const n = Math.floor(90_000 * uniform());
        return (
          [
            `user ${hex(8)} failed in ${n} ms`,
            `HT-${n} at 10.0.0.${n % 250}:80 gone`,
            `{"level":"error","msg":"order ${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)} lost after ${n / 7}s"}`,
          ][n % 3] ?? ''
        );
      };
      const row = runCheck(
        patterns,
        { current: toLines(lines(current, 60, text)), baseline: toLines(lines(before, 60, text)), companion: volume },
        context
      );
      found += row.outcome === 'same' ? 0 : 1;
    }
    expect(found).toBeLessThanOrEqual(MOST_FLAGGED);
  });

  it('tells what is new, how often and since when', () => {
    const now = [
      ...lines(current, 20, (index) => `old ${index} failed`),
      ...lines(current, 7, (index) => `pool exhausted after ${index} ms`),
    ];
    const row = runCheck(
      patterns,
      {
        current: toLines(now),
        baseline: toLines(lines(before, 20, (index) => `old ${index + 50} failed`)),
        companion: volume,
      },
      context
    );
    expect(row).toMatchObject({ outcome: 'worse', findings: [{ value: 7, example: 'pool exhausted after 0 ms' }] });
  });

  it('passes without a line only where lines were counted', () => {
    const none = { current: absent, baseline: absent };
    expect(runCheck(patterns, { ...none, companion: volume }, context).outcome).toBe('same');
    expect(runCheck(patterns, { ...none, companion: absent }, context).outcome).toBe('no-data');
  });
});

function spans(
  span: { from: number; to: number },
  count: number,
  make: (index: number) => Partial<TraceSpan>
): Evidence {
  const all = Array.from({ length: count }, (_, index): TraceSpan => ({
    traceId: `t${index}`,
    spanId: 's',
    parentId: null,
    service: 'api',
    operation: 'GET',
    startedAt: span.from + index * 1000 + 1,
    duration: 10,
    error: false,
    ...make(index),
  }));
  return { status: 'observed', query: 'q', data: { kind: 'spans', spans: all, traces: count, truncated: false } };
}

describe('trace-errors', () => {
  it('finds failing traces and leaves a few traces unjudged', () => {
    expect(
      runCheck(errors, { current: spans(current, 100, (index) => ({ error: index % 5 === 0 })) }, context)
    ).toMatchObject({ outcome: 'worse', findings: [{ labels: { service: 'api', operation: 'GET' } }] });
    expect(runCheck(errors, { current: spans(current, 7, () => ({})) }, context).outcome).toBe('inconclusive');
    expect(runCheck(errors, { current: spans(current, 100, () => ({})) }, context).outcome).toBe('same');
  });
});

describe('slow-operations', () => {
  const noisy = (seed: number, factor: number) => {
    const noise = createNoise(seed);
    return () => ({ duration: factor * 10 * Math.exp(0.4 * noise.normal()) });
  };

  it('finds operations that are twice as slow at a tolerance of a fifth', () => {
    expect(
      runCheck(slow, { current: spans(current, 100, noisy(1, 2)), baseline: spans(before, 100, noisy(2, 1)) }, context)
        .outcome
    ).toBe('worse');
  });

  it.each([8, 20, 100])('is quiet about chance in %d spans', (count) => {
    const rows = Array.from({ length: SEEDS }, (_, seed) =>
      runCheck(
        slow,
        { current: spans(current, count, noisy(seed + 1, 1)), baseline: spans(before, count, noisy(seed + 1001, 1)) },
        context
      )
    );
    expect(rows.filter(({ outcome }) => outcome === 'worse').length).toBeLessThanOrEqual(MOST_FLAGGED);
  });
});

describe.each([leak, patterns, errors, slow])('$detector', (check) => {
  const roles = Object.keys(checkRequests(check, schedule));
  const everywhere = (evidence: Evidence) =>
    runCheck(check, Object.fromEntries(roles.map((role) => [role, evidence])), context);
  const one = { from: current.to - MINUTE, to: current.to };

  it.each<[string, Evidence]>([
    ['failed', failed],
    ['absent', absent],
    ['one point', observed(aSeries({ instance: 'a' }, one, () => 1))],
    ['not a number', observed(aSeries({ instance: 'a' }, day, () => NaN))],
    ['one span', spans(one, 1, () => ({}))],
  ])('never passes on evidence that is %s', (_name, evidence) => {
    expect(['inconclusive', 'no-data', 'failed']).toContain(everywhere(evidence).outcome);
  });

  it('never passes without an answer', () => {
    expect(runCheck(check, {}, context).outcome).toBe('failed');
  });
});
