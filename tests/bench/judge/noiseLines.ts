import { countOf, FLAGGED, MINUTE, POINTS } from './judgePair';
import { atLeast, atMost, type Line } from './line';
import { around, rates, swinging, times, white } from './windows';

const ten = { tolerance: { kind: 'relative', fraction: 0.1 } } as const;

const whiteNoise: readonly Line[] = [
  {
    id: 'J1',
    input: 'white noise, CV 10 %, 60 v 60, tolerance 5 %',
    counted: 'worse or better',
    bound: atMost(0.02),
    hits: countOf({ seed: 1, outcomes: FLAGGED, make: (noise) => [white(noise), white(noise)] }),
  },
  {
    id: 'J1',
    input: 'the same at tolerance 10 %',
    counted: 'same',
    bound: atLeast(0.9),
    hits: countOf({ seed: 2, outcomes: ['same'], make: (noise) => [white(noise), white(noise)], rule: ten }),
  },
];

/** Beside J1, so that a judge that never says anything does not pass. */
const shifts: readonly Line[] = (
  [
    [1.1, 0.9],
    [1.2, 0.99],
  ] as const
).map(([factor, share], index) => ({
  id: 'J8',
  input: `white noise, CV 10 %, true shift +${Math.round(100 * (factor - 1))} %, tolerance 5 %`,
  counted: 'worse',
  bound: atLeast(share),
  hits: countOf({
    seed: 10 + index,
    outcomes: ['worse'],
    make: (noise) => [white(noise), times(white(noise), factor)],
  }),
}));

const autoregressive: readonly Line[] = [0.8, 0.9, 0.95].map((rho, index) => ({
  id: 'J2',
  input: `AR(1) noise, rho ${rho}, CV 10 %, 60 v 60, tolerance 5 %`,
  counted: 'worse or better',
  bound: atMost(0.05),
  hits: countOf({
    seed: 20 + index,
    outcomes: FLAGGED,
    make: (noise) => [around(noise.autoregressive(POINTS, rho), 0.1), around(noise.autoregressive(POINTS, rho), 0.1)],
  }),
}));

const overlapping: readonly Line[] = (
  [
    ['known', 5 * MINUTE],
    ['not known', null],
  ] as const
).map(([known, rateWindow], index) => ({
  id: 'J3',
  input: `rate[5m] of a white-noise counter every minute, rate window ${known}`,
  counted: 'worse or better',
  bound: atMost(0.05),
  hits: countOf({
    seed: 30 + index,
    outcomes: FLAGGED,
    make: (noise) => [rates(noise, 0.45), rates(noise, 0.45)],
    rule: { rateWindow },
  }),
}));

const daily: readonly Line[] = [1, 4, 12, 24].map((hours, index) => ({
  id: 'J4',
  input: `daily swing of ±15 %, CV 5 %, at ${hours}h, tolerance 5 %`,
  counted: 'worse or better',
  bound: atMost(0.05),
  hits: countOf({
    seed: 40 + index,
    outcomes: FLAGGED,
    make: (noise) => {
      const phase = noise.uniform();
      return [swinging(noise, hours, phase), swinging(noise, hours, phase)];
    },
  }),
}));

/** Noise without a change, and beside it noise with one. */
export const noiseLines: readonly Line[] = [...whiteNoise, ...shifts, ...autoregressive, ...overlapping, ...daily];
