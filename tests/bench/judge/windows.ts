import type { Noise } from '../../../src/engine/stats/fixtures/createNoise';
import { POINTS } from './judgePair';

/** Values around 100 with a coefficient of variation, from standardised noise. */
export function around(noise: readonly number[], variation: number): readonly number[] {
  return noise.map((value) => 100 * (1 + variation * value));
}

export function white(noise: Noise, variation = 0.1): readonly number[] {
  return around(noise.white(POINTS), variation);
}

export function times(values: readonly number[], factor: number): readonly number[] {
  return values.map((value) => value * factor);
}

const SCRAPES_A_MINUTE = 4;
const SCRAPES_A_RATE = 20;

/** `rate(counter[5m])` read every minute, of a counter that is scraped every 15 s and grows by white noise: neighbours share four minutes of five. */
export function rates(noise: Noise, variation: number): readonly number[] {
  const growth = Array.from({ length: SCRAPES_A_RATE + (POINTS - 1) * SCRAPES_A_MINUTE }, () =>
    Math.max(0, 1 + variation * noise.normal())
  );
  return Array.from({ length: POINTS }, (_, minute) => {
    const window = growth.slice(minute * SCRAPES_A_MINUTE, minute * SCRAPES_A_MINUTE + SCRAPES_A_RATE);
    return (100 * window.reduce((sum, value) => sum + value, 0)) / SCRAPES_A_RATE;
  });
}

/** An hour of a day that swings by 15 %, `hours` after the rollout; `phase` is the rollout's own place in the day, 0 to 1. */
export function swinging(noise: Noise, hours: number, phase: number): readonly number[] {
  const level = (minute: number): number => 1 + 0.15 * Math.sin(2 * Math.PI * (phase + (hours + minute / 60) / 24));
  return white(noise, 0.05).map((value, minute) => value * level(minute));
}
