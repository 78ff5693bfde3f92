import { createNoise, type Noise } from '../../../stats/fixtures/createNoise';
import type { Sample } from '../../readSeries';
import { toSpikes } from './toSpikes';

const MINUTE = 60_000;
const POINTS = 1440;
const SEEDS = 100;
const RULE = { deviations: 5, minimum: 0 };

/** A value at a minute of the day, from a source of noise. */
type Course = (noise: Noise, minute: number) => number;

function daysWithSpikes(course: Course, rule = RULE): number {
  return seeds().filter((seed) => countSpikes(course, seed, rule) > 0).length;
}

function countSpikes(course: Course, seed: number, rule = RULE): number {
  const noise = createNoise(seed);
  const samples = Array.from({ length: POINTS }, (_, minute): Sample => [minute * MINUTE, course(noise, minute)]);
  const far = toSpikes(samples, rule);
  return far.filter((isFar, index) => isFar && far[index - 1] !== true).length;
}

function seeds(): readonly number[] {
  return Array.from({ length: SEEDS }, (_, index) => index + 1);
}

const student = (noise: Noise, freedom: number): number =>
  noise.normal() / Math.sqrt(noise.white(freedom).reduce((sum, value) => sum + value ** 2, 0) / freedom);
const poisson = (noise: Noise, mean: number): number => {
  let [count, product] = [0, noise.uniform()];
  for (; product > Math.exp(-mean); count += 1) {
    product *= noise.uniform();
  }
  return count;
};
const during = (minute: number, every: number, length: number): boolean => minute % every >= every - length;

describe('toSpikes', () => {
  it.each<[string, number, Course]>([
    ['white noise', 2, (noise) => 10 + noise.normal()],
    ['log-normal latency, σ 0.5', 2, (noise) => 10 * Math.exp(0.5 * noise.normal())],
    ['log-normal latency, σ 1', 2, (noise) => 10 * Math.exp(noise.normal())],
    ['exponential waiting', 2, (noise) => -10 * Math.log(1 - noise.uniform())],
    ['Student’s t with 3 degrees', 8, (noise) => 100 + student(noise, 3)],
    ['Pareto with index 3', 5, (noise) => 10 * (1 - noise.uniform()) ** (-1 / 3)],
    ['Pareto with index 2', 8, (noise) => 10 * (1 - noise.uniform()) ** (-1 / 2)],
    [
      'the highest of ten log-normal requests',
      5,
      (noise) => Math.max(...noise.white(10).map((value) => 10 * Math.exp(0.8 * value))),
    ],
    ['counts of about 3 a minute', 5, (noise) => poisson(noise, 3)],
    ['counts of about 1 in 5 minutes', 12, (noise) => poisson(noise, 0.2)],
    [
      'a daily swing of ±15 %',
      2,
      (noise, minute) => 10 * (1 + 0.15 * Math.sin((2 * Math.PI * minute) / POINTS)) + 0.1 * noise.normal(),
    ],
    ['a level shift', 2, (noise, minute) => 10 + (minute > 700 ? 6 : 0) + noise.normal()],
    ['a constant', 0, () => 10],
  ])('has none in %s (at most %d of 100 days)', (_name, most, course) => {
    expect(daysWithSpikes(course)).toBeLessThanOrEqual(most);
  });

  it.each<[string, Course]>([
    ['one minute, 20 deviations high', (noise, minute) => 100 + noise.normal() + (minute === 700 ? 20 : 0)],
    ['three minutes, three times', (noise, minute) => 100 + noise.normal() + (during(minute, 480, 3) ? 15 : 0)],
    ['twenty minutes once', (noise, minute) => 100 + noise.normal() + (minute >= 700 && minute < 720 ? 15 : 0)],
    ['four minutes each hour', (noise, minute) => 100 + noise.normal() + (during(minute, 60, 4) ? 20 : 0)],
    [
      'ten times a log-normal latency',
      (noise, minute) => 10 * Math.exp(0.3 * noise.normal()) * (during(minute, 1440, 3) ? 10 : 1),
    ],
    ['events in a silent counter', (_noise, minute) => (minute === 700 ? 5 : 0)],
  ])('finds %s in at least 98 of 100 days', (_name, course) => {
    expect(daysWithSpikes(course)).toBeGreaterThanOrEqual(98);
  });

  it('counts the spikes that were planted', () => {
    const counts = seeds().map((seed) =>
      countSpikes((noise, minute) => 100 + noise.normal() + (during(minute, 120, 2) ? 20 : 0), seed)
    );
    expect(counts.filter((count) => count === 12).length).toBeGreaterThanOrEqual(95);
  });

  it('holds to the minimum in the unit', () => {
    const course: Course = (noise, minute) => 100 + noise.normal() + (minute === 700 ? 20 : 0);
    expect(daysWithSpikes(course, { deviations: 5, minimum: 40 })).toBe(0);
  });

  it.each([1e-9, 1e9])('does not depend on the unit: times %d', (factor) => {
    const course: Course = (noise, minute) => 100 + noise.normal() + (during(minute, 120, 2) ? 20 : 0);
    expect(countSpikes((noise, minute) => factor * course(noise, minute), 7)).toBe(countSpikes(course, 7));
  });
});
