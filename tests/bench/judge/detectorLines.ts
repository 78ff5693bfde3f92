import type { Noise } from '../../../src/engine/stats/fixtures/createNoise';
import { inBursts, inLargeBursts, poisson, restless, steady, swinging } from './eventSources';
import {
  COUNT,
  countWorse,
  type Course,
  type EventDay,
  judgeEvents,
  judgeInstances,
  judgeLines,
  LEAK,
  SPIKES,
} from './judgeCheck';
import { atLeast, atMost, type Bound, type Line } from './line';
import { kinds, type Writer } from './logWriters';

type MakeDay = (noise: Noise, place: number) => Course | readonly Course[];

interface Made {
  readonly seed: number;
  readonly input: string;
  readonly bound: Bound | null;
  readonly make: MakeDay;
  readonly hours?: number;
}

const swing = (hours: number, place: number): number => 1 + 0.15 * Math.sin((2 * Math.PI * (hours + 24 * place)) / 24);
const tooth = (hours: number, period: number): number => (hours / period) % 1;
const student = (noise: Noise, freedom: number): number =>
  noise.normal() / Math.sqrt(noise.white(freedom).reduce((sum, value) => sum + value ** 2, 0) / freedom);
const all = (made: Course | readonly Course[]): readonly Course[] => (typeof made === 'function' ? [made] : made);

const leak = ({ seed, input, bound, make, hours }: Made): Line => ({
  id: 'D1',
  input: `leak: ${input}`,
  counted: 'worse',
  bound,
  hits: countWorse(seed, (noise, place) => judgeInstances(LEAK, all(make(noise, place)), hours)),
});
const spike = ({ seed, input, bound, make }: Made): Line => ({
  id: 'D2',
  input: `spikes: ${input}`,
  counted: 'worse',
  bound,
  hits: countWorse(seed, (noise, place) => judgeInstances(SPIKES, all(make(noise, place)))),
});

const quietLeaks: readonly Made[] = [
  { seed: 300, input: 'noise of 5 %', bound: atMost(0.02), make: (noise) => () => 500 * (1 + 0.05 * noise.normal()) },
  {
    seed: 301,
    input: 'a warm-up of 2 h',
    bound: atMost(0.02),
    make: (noise) => (hours) => 300 * Math.min(1, 0.6 + 0.2 * hours) + 2 * noise.normal(),
  },
  {
    seed: 302,
    input: 'a collector every 12 minutes to 4 hours',
    bound: atMost(0.02),
    make: (noise, place) => (hours) => 300 + 400 * tooth(hours, 0.2 + 3.8 * place) + 5 * noise.normal(),
  },
  {
    seed: 303,
    input: 'a collector every 6 to 10 hours',
    bound: atMost(0.02),
    make: (noise, place) => (hours) => 150 + 100 * tooth(hours, 6 + 4 * place) + noise.normal(),
  },
  {
    seed: 304,
    input: 'a daily swing of ±15 %',
    bound: atMost(0.02),
    make: (noise, place) => (hours) => 2000 * swing(hours, place) + 10 * noise.normal(),
  },
  {
    seed: 305,
    input: 'a daily swing of ±15 % at 12h',
    bound: atMost(0.02),
    hours: 13.5,
    make: (noise, place) => (hours) => 500 * swing(hours, place) + 5 * noise.normal(),
  },
  {
    seed: 306,
    input: 'a restart and its warm-up',
    bound: atMost(0.02),
    make: (noise, place) => (hours) =>
      500 - 350 * Math.exp(-(hours < 4 + 18 * place ? hours + 3 : hours - 4 - 18 * place) / 0.5) + 3 * noise.normal(),
  },
  {
    seed: 307,
    input: 'eight instances of a steady 300 MB, seven of them born during the day',
    bound: atMost(0.02),
    make: (noise) =>
      Array.from(
        { length: 8 },
        (_, index): Course =>
          (hours) =>
            hours < 3 * index ? NaN : 300 + 3 * noise.normal()
      ),
  },
];

const leaking: readonly Made[] = [
  {
    seed: 310,
    input: '12 MB/h in noise of 5 %',
    bound: atLeast(0.95),
    make: (noise) => (hours) => 500 * (1 + 0.05 * noise.normal()) + 12 * hours,
  },
  {
    seed: 311,
    input: '12 MB/h under a collector',
    bound: atLeast(0.95),
    make: (noise, place) => (hours) => 150 + noise.normal() + 12 * hours + 100 * tooth(hours, 0.1 + 3 * place),
  },
  {
    seed: 312,
    input: '12 MB/h under a daily swing of ±15 %',
    bound: atLeast(0.9),
    make: (noise, place) => (hours) => 171 * swing(hours, place) + noise.normal() + 12 * hours,
  },
  {
    seed: 313,
    input: '12 MB/h through a restart',
    bound: atLeast(0.95),
    make: (noise, place) => (hours) =>
      171 + noise.normal() + 12 * (hours < 4 + 16 * place ? hours : hours - 4 - 16 * place),
  },
  {
    seed: 314,
    input: '12 MB/h in one of four instances, one of which ends at noon, so that the sum falls',
    bound: atLeast(0.95),
    make: (noise) =>
      [12, 0, 0, 0].map(
        (growth, index): Course =>
          (hours) =>
            index === 3 && hours > 12 ? NaN : 300 + 3 * noise.normal() + growth * hours
      ),
  },
];

const quietDays: readonly Made[] = [
  { seed: 320, input: 'white noise', bound: atMost(0.02), make: (noise) => () => 100 + 10 * noise.normal() },
  {
    seed: 321,
    input: 'Student’s t with 3 degrees of freedom',
    bound: atMost(0.08),
    make: (noise) => () => 100 + student(noise, 3),
  },
  {
    seed: 322,
    input: 'log-normal, σ 0.5',
    bound: atMost(0.04),
    make: (noise) => () => 10 * Math.exp(0.5 * noise.normal()),
  },
  { seed: 323, input: 'log-normal, σ 1', bound: atMost(0.04), make: (noise) => () => 10 * Math.exp(noise.normal()) },
  {
    seed: 324,
    input: 'Pareto with index 3',
    bound: atMost(0.05),
    make: (noise) => () => 10 * (1 - noise.uniform()) ** (-1 / 3),
  },
  {
    seed: 325,
    input: 'a daily swing of ±15 %',
    bound: atMost(0.02),
    make: (noise, place) => (hours) => 100 * swing(hours, place) + noise.normal(),
  },
];

const during = (hours: number, from: number, minutes: number): boolean => hours > from && hours <= from + minutes / 60;

const spiking: readonly Made[] = [
  {
    seed: 330,
    input: 'one minute, 20 deviations high',
    bound: atLeast(0.98),
    make: (noise, place) => (hours) => 100 + noise.normal() + (during(hours, 1 + 23 * place, 1.01) ? 20 : 0),
  },
  {
    seed: 331,
    input: 'three minutes at ten times a log-normal latency',
    bound: atLeast(0.98),
    make: (noise, place) => (hours) =>
      10 * Math.exp(0.3 * noise.normal()) * (during(hours, 1 + 23 * place, 3.01) ? 10 : 1),
  },
  {
    seed: 332,
    input: 'one of 20 instances, three minutes, 20 deviations: not five of their sum',
    bound: atLeast(0.95),
    make: (noise, place) => oneOfMany(noise, place, 20),
  },
];

function oneOfMany(noise: Noise, place: number, height: number): readonly Course[] {
  return Array.from(
    { length: 20 },
    (_, index): Course =>
      (hours) =>
        100 + noise.normal() + (index === 7 && during(hours, 1 + 23 * place, 3.01) ? height : 0)
  );
}

type Rates = EventDay['rates'];

interface Counting extends Partial<EventDay> {
  readonly bound: Bound | null;
  readonly allowed?: number;
  /** What the input says beside its rates. */
  readonly as?: string;
}

const events = (seed: number, rates: Rates, { bound, allowed = 0, as = '', ...day }: Counting): Line => ({
  id: 'D3',
  input: `count: ${rates[0] === rates[1] ? `unchanged ${rates[0]} an hour` : `${rates[0]} to ${rates[1]} an hour`}${as}, ${allowed} allowed a day`,
  counted: 'worse',
  bound,
  hits: countWorse(seed, (noise) => judgeEvents({ ...COUNT, allowed }, noise, { source: steady, rates, ...day })),
});

const sources = [
  { source: steady, as: '' },
  { source: inBursts, as: ' in bursts of 4' },
  { source: swinging, as: ' with a daily swing of ±50 %' },
  { source: restless, as: ' with restless hours and days' },
] as const;
const RATES = [0.1, 0.5, 1, 2, 5, 20];

const quietEvents = sources.flatMap((source, kind) =>
  RATES.map((rate, index) => events(500 + 10 * kind + index, [rate, rate], { ...source, bound: atMost(0.05) }))
);
/** Bursts count as one event each: six a day against thirty. */
const lowest = (source: EventDay['source'], [before]: Rates): number =>
  source === inBursts && before === 1 ? 0.75 : 0.9;
const moreEvents = sources.flatMap((source, kind) =>
  (
    [
      [1, 5],
      [2, 10],
    ] as const
  ).map((rates, index) =>
    events(540 + 10 * kind + index, rates, { ...source, bound: atLeast(lowest(source.source, rates)) })
  )
);

const patterns = (
  seed: number,
  input: string,
  {
    bound,
    write,
    added = [],
  }: { readonly bound: Bound | null; readonly write: Writer; readonly added?: readonly string[] }
): Line => ({
  id: 'D4',
  input: `new-patterns: ${input}`,
  counted: 'worse',
  bound,
  hits: countWorse(seed, (noise) => judgeLines(() => write(noise), added)),
});

const NEW_LINE = 'pool exhausted after 30 ms';

/** What the detectors have to meet; beside each kind of quiet day one on which something is to be found. */
export const detectorLines: readonly Line[] = [
  ...[...quietLeaks, ...leaking].map(leak),
  ...[...quietDays, ...spiking].map(spike),
  ...quietEvents,
  events(342, [0.1, 0.1], { bound: atMost(0.02), allowed: 8 }),
  events(343, [1, 1], { bound: atMost(0.02), allowed: 40 }),
  ...moreEvents,
  events(344, [0, 2], { bound: atLeast(0.98) }),
  events(345, [5, 25], { bound: atLeast(0.98) }),
  events(346, [0.1, 0.5], { bound: atLeast(0.7), allowed: 8 }),
  events(347, [0.1, 1], { bound: atLeast(0.98) }),
  events(348, [5, 50], { bound: atLeast(0.98) }),
  events(349, [20, 60], { bound: atLeast(0.98), changesAt: 24, as: ' in the last two hours' }),
  ...kinds.map(({ input, write }, index) => patterns(350 + index, `other ${input}`, { bound: atMost(0.02), write })),
  ...kinds.map(({ input, write }, index) =>
    patterns(370 + index, `another message among ${input}`, { bound: atLeast(0.99), write, added: [NEW_LINE] })
  ),
];

/** What is known to go wrong: measured, without a bound. */
export const weakDetectorLines: readonly Line[] = [
  ...[0.1, 0.5, 1].map((rate, index) =>
    events(390 + index, [rate, rate], { bound: null, known: 1, as: ' with one day known' })
  ),
  events(393, [0.1, 0.1], { bound: null, source: inLargeBursts, as: ' in bursts of 20' }),
  events(394, [1, 5], { bound: null, known: 1, as: ' with one day known' }),
  events(395, [2, 10], { bound: null, known: 1, as: ' with one day known' }),
  events(396, [0.5, 1], { bound: null, as: '' }),
  events(397, [2, 4], { bound: null, as: '' }),
  ...(
    [
      [1, 5],
      [2, 10],
    ] as const
  ).map((rates, index) => events(490 + index, rates, { bound: null, hours: 2.2, as: ' at 1h' })),
  spike({
    seed: 399,
    input: 'one of 20 instances, three minutes, 10 deviations',
    bound: null,
    make: (noise, place) => oneOfMany(noise, place, 10),
  }),
  spike({
    seed: 398,
    input: 'one of 20 instances, three minutes, 15 deviations',
    bound: null,
    make: (noise, place) => oneOfMany(noise, place, 15),
  }),
  spike({
    seed: 404,
    input: 'Pareto with index 2',
    bound: null,
    make: (noise) => () => 10 * (1 - noise.uniform()) ** -0.5,
  }),
  spike({
    seed: 400,
    input: 'counts of about 1 in 5 minutes',
    bound: null,
    make: (noise) => () => poisson(noise, 0.2),
  }),
  spike({
    seed: 401,
    input: 'Student’s t with 3 degrees of freedom in each of 20 instances',
    bound: null,
    make: (noise) => Array.from({ length: 20 }, (): Course => () => 100 + student(noise, 3)),
  }),
];
