import type { CheckOf } from '../../../src/engine/checks/check';
import { judgeSeries } from '../../../src/engine/checks/detectors/leak/judgeSeries';
import type { Noise } from '../../../src/engine/stats/fixtures/createNoise';
import { countOf, FLAGGED, MINUTE, noiseOf, type Pair, POINTS } from './judgePair';
import type { Line } from './line';
import { around, times, white } from './windows';

const ar = (noise: Noise, rho: number, length = POINTS): readonly number[] =>
  around(noise.autoregressive(length, rho), 0.1);
const short = (noise: Noise, length: number): readonly number[] => around(noise.white(length), 0.1);

/** Half of the variance is slow, half of it white. */
function underNoise(noise: Noise): readonly number[] {
  const fast = noise.white(POINTS);
  return around(
    noise.autoregressive(POINTS, 0.95).map((value, index) => Math.SQRT1_2 * (value + (fast[index] ?? 0))),
    0.1
  );
}

function eventsOf(noise: Noise, mean: number, length: number): readonly number[] {
  return Array.from({ length }, () => {
    let [count, product] = [0, noise.uniform()];
    for (; product > Math.exp(-mean); count += 1) {
      product *= noise.uniform();
    }
    return count;
  });
}

const flagged = (seed: number, input: string, make: (noise: Noise) => Pair): Line => ({
  id: 'no change',
  input,
  counted: 'worse or better',
  bound: null,
  hits: countOf({ seed, outcomes: FLAGGED, make }),
});
const found = (seed: number, input: string, make: (noise: Noise) => Pair): Line => ({
  id: 'a change',
  input,
  counted: 'worse',
  bound: null,
  hits: countOf({ seed, outcomes: ['worse'], make }),
});

const comparisons: readonly Line[] = [
  flagged(200, 'AR(1) rho 0.95 under as much white noise, 60 v 60', (noise) => [underNoise(noise), underNoise(noise)]),
  flagged(201, 'AR(1) rho 0.95, 10 v 10', (noise) => [ar(noise, 0.95, 10), ar(noise, 0.95, 10)]),
  flagged(202, 'AR(1) rho 0.99, 10 v 10', (noise) => [ar(noise, 0.99, 10), ar(noise, 0.99, 10)]),
  flagged(203, 'AR(1) rho 0.99, 60 v 60', (noise) => [ar(noise, 0.99), ar(noise, 0.99)]),
  {
    id: 'no change',
    input: 'white noise, CV 10 %, 60 v 60, tolerance 5 %',
    counted: 'same',
    bound: null,
    hits: countOf({ seed: 204, outcomes: ['same'], make: (noise) => [white(noise), white(noise)] }),
  },
  {
    id: 'no change',
    input: 'white noise, CV 10 %, 20 v 20, tolerance 10 %',
    counted: 'same',
    bound: null,
    hits: countOf({
      seed: 205,
      outcomes: ['same'],
      make: (noise) => [short(noise, 20), short(noise, 20)],
      rule: { tolerance: { kind: 'relative', fraction: 0.1 } },
    }),
  },
  found(210, 'AR(1) rho 0.8, +30 %, 60 v 60', (noise) => [ar(noise, 0.8), times(ar(noise, 0.8), 1.3)]),
  found(211, 'AR(1) rho 0.95, +30 %, 60 v 60', (noise) => [ar(noise, 0.95), times(ar(noise, 0.95), 1.3)]),
  found(212, 'white noise, CV 10 %, +20 %, 10 v 10', (noise) => [short(noise, 10), times(short(noise, 10), 1.2)]),
  found(213, 'white noise, CV 10 %, +100 %, 7 v 7', (noise) => [short(noise, 7), times(short(noise, 7), 2)]),
  found(214, 'independent events, 2 an hour to 15 an hour, 60 v 60', (noise) => [
    eventsOf(noise, 2 / 60, 60),
    eventsOf(noise, 15 / 60, 60),
  ]),
  found(215, 'independent events, 2 a step to 15 a step, 10 v 10', (noise) => [
    eventsOf(noise, 2, 10),
    eventsOf(noise, 15, 10),
  ]),
];

const HOUR = 60 * MINUTE;
const LEAK: CheckOf<'leak'> = {
  id: 'memory',
  title: 'Memory',
  component: 'operations',
  weight: 1,
  critical: false,
  source: 'prometheus',
  unit: 'decmbytes',
  detector: 'leak',
  query: 'memory',
  capacity: null,
  perHour: 3,
  warmUp: 2 * HOUR,
};

/** A day of megabytes, one a minute. */
function isLeak(noise: Noise, megabytes: (hours: number) => number): boolean {
  const samples = Array.from(
    { length: 24.5 * 60 },
    (_, index) => [(index + 1) * MINUTE, megabytes((index + 1) / 60) + noise.normal()] as const
  );
  return judgeSeries(LEAK, { labels: {}, samples }, 0).kind === 'leak';
}

const caches: readonly Line[] = [8, 10, 12, 16].map((tau, index) => ({
  id: 'no leak',
  input: `a cache of 200 MB that fills with a time constant of ${tau} h, limit 3 MB/h`,
  counted: 'leak',
  bound: null,
  hits: (runs) =>
    Array.from({ length: runs }, (_, run) =>
      isLeak(noiseOf(220 + index, run), (hours) => 300 + 200 * (1 - Math.exp(-hours / tau)))
    ).filter(Boolean).length,
}));

/** What is known to go wrong or to stay unknown: measured, without a bound. */
export const weakLines: readonly Line[] = [...comparisons, ...caches];
