import { aSeries, failed, observed } from '../../../../../tests/builders/evidence';
import { createNoise } from '../../../stats/fixtures/createNoise';
import type { CheckOf } from '../../check';
import type { Sample } from '../../readSeries';
import { capacityOf, type InstanceLeak, judgeSeries } from './judgeSeries';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SEEDS = 100;
const check: CheckOf<'leak'> = {
  id: 'm',
  title: 'M',
  component: 'o',
  weight: 1,
  critical: false,
  source: 'p',
  unit: 'decmbytes',
  detector: 'leak',
  query: 'q',
  capacity: null,
  perHour: 3,
  warmUp: 2 * HOUR,
};

/** Megabytes by hours since the rollout; `place` runs from 0 to 1 over the seeds and stands for a phase or a period. */
type Course = (hours: number, normal: () => number, place: number) => number;

function judge(course: Course, seed: number, hours: number): InstanceLeak {
  const { normal } = createNoise(seed + 1);
  const samples = Array.from({ length: Math.round(hours * 60) }, (_, index): Sample => [
    (index + 1) * MINUTE,
    course((index + 1) / 60, normal, seed / SEEDS),
  ]);
  return judgeSeries(check, { labels: {}, samples }, 0);
}

function tally(course: Course, hours = 24.5): Partial<Record<InstanceLeak['kind'], number>> {
  const tallied: Partial<Record<InstanceLeak['kind'], number>> = {};
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const { kind } = judge(course, seed, hours);
    tallied[kind] = (tallied[kind] ?? 0) + 1;
  }
  return tallied;
}

const swing = (hours: number, place: number): number => 1 + 0.15 * Math.sin((2 * Math.PI * (hours + 24 * place)) / 24);
const tooth = (hours: number, period: number): number => (hours / period) % 1;

/** Full by day, three quarters by night, two hours between. */
function office(hours: number, place: number): number {
  const clock = (hours + 24 * place) % 24;
  return 0.74 + 0.26 * Math.min(1, Math.max(0, clock < 12 ? (clock - 6) / 2 : (21 - clock) / 2));
}

describe('judgeSeries', () => {
  it.each<[string, Course]>([
    ['noise of 5 %', (_hours, normal) => 500 * (1 + 0.05 * normal())],
    ['an office day', (hours, normal, place) => 500 * office(hours, place) + 5 * normal()],
    ['a daily swing of ±15 %', (hours, normal, place) => 2000 * swing(hours, place) + 10 * normal()],
    [
      'a collector every 12 minutes to 4 hours',
      (hours, normal, place) => 300 + 400 * tooth(hours, 0.2 + 4 * place) + 5 * normal(),
    ],
    ['a collector every 6 to 10 hours', (hours, normal, place) => 150 + 100 * tooth(hours, 6 + 4 * place) + normal()],
    ['shallow teeth', (hours, normal, place) => 500 + 60 * tooth(hours, 1 + 4 * place) + 3 * normal()],
    ['a step that stays', (hours, normal, place) => 300 + (hours > 3 + 20 * place ? 80 : 0) + 2 * normal()],
    [
      'a cache that fills, τ 2 to 8 h',
      (hours, normal, place) => 300 + 200 * (1 - Math.exp(-hours / (2 + 6 * place))) + normal(),
    ],
    ['growth as the logarithm of time', (hours, normal) => 300 + 60 * Math.log(1 + hours) + 2 * normal()],
    ['growth under the limit', (hours, normal) => 300 + 2 * hours + 3 * normal()],
    [
      'a restart and its warm-up',
      (hours, normal, place) =>
        500 - 350 * Math.exp(-(hours < 4 + 18 * place ? hours + 3 : hours - 4 - 18 * place) / 0.5) + 3 * normal(),
    ],
  ])('calls %s no leak, and judges it, over a day', (_name, course) => {
    const { leak = 0, unclear = 0, early = 0, short = 0 } = tally(course);
    expect(leak).toBeLessThanOrEqual(2);
    expect(unclear + early + short).toBeLessThanOrEqual(5);
  });

  it.each<[string, number, Course]>([
    ['12 MB/h', 98, (hours, normal) => 170 * (1 + 0.01 * normal()) + 12 * Math.max(0, hours - 1)],
    ['12 MB/h in noise of 5 %', 98, (hours, normal) => 500 * (1 + 0.05 * normal()) + 12 * hours],
    ['12 MB/h under a daily swing', 95, (hours, normal, place) => 171 * swing(hours, place) + normal() + 12 * hours],
    [
      '12 MB/h under a collector',
      98,
      (hours, normal, place) => 150 + normal() + 12 * hours + 100 * tooth(hours, 0.1 + 3 * place),
    ],
    [
      '12 MB/h through a restart',
      95,
      (hours, normal, place) => 171 + normal() + 12 * (hours < 4 + 16 * place ? hours : hours - 4 - 16 * place),
    ],
    [
      '15 MB/h that begins 3 to 12 h later',
      95,
      (hours, normal, place) => 171 + normal() + 15 * Math.max(0, hours - 3 - 9 * place),
    ],
  ])('finds %s in at least %d of 100 days', (_name, least, course) => {
    expect(tally(course).leak ?? 0).toBeGreaterThanOrEqual(least);
  });

  // What it cannot know: a cache that fills with τ of half a day looks like a leak for a day.
  it('takes growth with τ of 12 h for a leak in some days', () => {
    expect(tally((hours, normal) => 300 + 200 * (1 - Math.exp(-hours / 12)) + normal()).leak ?? 0).toBeGreaterThan(0);
  });

  it.each<[string, number, Course]>([
    ['half a daily swing', 13.5, (hours, normal, place) => 500 * swing(hours, place) + 5 * normal()],
    [
      'a collector every 6 to 10 hours',
      13.5,
      (hours, normal, place) => 150 + 100 * tooth(hours, 6 + 4 * place) + normal(),
    ],
    ['a few hours of a daily swing', 5.5, (hours, normal, place) => 500 * swing(hours, place) + 5 * normal()],
    ['a few teeth', 5.5, (hours, normal, place) => 300 + 400 * tooth(hours, 0.2 + 4 * place) + 5 * normal()],
  ])('does not call %s a leak at an earlier checkpoint', (_name, hours, course) => {
    expect(tally(course, hours).leak ?? 0).toBeLessThanOrEqual(5);
  });

  it('does not pass growth that it cannot tell from a swing yet', () => {
    const { early = 0, leak = 0 } = tally((hours, normal) => 300 + 12 * hours + normal(), 7.5);
    expect(early + leak).toBeGreaterThanOrEqual(98);
  });

  it('tells the slope, its interval, the onset and the level', () => {
    const found = judge((hours, normal) => 300 + normal() + 12 * Math.max(0, hours - 8), 1, 24.5);
    expect(found.kind).toBe('leak');
    expect(found.slope).toBeCloseTo(12, 0);
    expect(found.interval[0]).toBeGreaterThan(11);
    expect(found.interval[1]).toBeLessThan(13);
    expect(Math.abs(found.since - 8 * HOUR)).toBeLessThan(HOUR);
    expect(Math.abs(found.level - 496)).toBeLessThan(10);
  });

  it.each([1e-9, 1e9])('does not depend on the unit: times %d', (factor) => {
    const scaled = { ...check, perHour: 3 * factor };
    const { normal } = createNoise(5);
    const samples = Array.from({ length: 1470 }, (_, index): Sample => [
      (index + 1) * MINUTE,
      factor * (300 + 12 * (index / 60) + normal()),
    ]);
    expect(judgeSeries(scaled, { labels: {}, samples }, 0).kind).toBe('leak');
  });
});

const span = { from: 0, to: 600_000 };
const limit = (labels: Record<string, string>, value: number) => aSeries(labels, span, () => value);

describe('capacityOf', () => {
  it.each([
    ['the one of the same instance', [limit({ instance: 'a' }, 1), limit({ instance: 'b' }, 2)], 2],
    ['a single one for all', [limit({}, 7)], 7],
    ['none where no label is shared', [limit({ pod: 'a' }, 1), limit({ pod: 'b' }, 2)], null],
    [
      'none of two that do not agree',
      [limit({ instance: 'b', region: 'x' }, 1), limit({ instance: 'b', region: 'y' }, 2)],
      null,
    ],
    ['none that is 0, as without a limit', [limit({ instance: 'b' }, 0)], null],
    ['none that is not finite', [limit({ instance: 'b' }, Infinity)], null],
  ])('takes %s', (_name, series, value) => {
    expect(capacityOf(observed(...series), { instance: 'b', job: 'api' }, span)).toBe(value);
  });

  it('is unknown where it was not answered', () => {
    expect(capacityOf(failed, { instance: 'b' }, span)).toBeNull();
  });
});
