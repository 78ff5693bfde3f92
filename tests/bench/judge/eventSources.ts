import type { Noise } from '../../../src/engine/stats/fixtures/createNoise';
import { DAY, HOUR } from '../../builders/plan';

/** Events inside (to − length, to], instants and lengths in milliseconds. */
export type Events = (to: number, length: number) => number;

/** Events at a mean rate an hour, of one kind of service; `noise` is the run's own. */
export type EventSource = (noise: Noise, perHour: number) => Events;

export function poisson(noise: Noise, mean: number): number {
  let [count, product] = [0, noise.uniform()];
  for (; product > Math.exp(-mean); count += 1) {
    product *= noise.uniform();
  }
  return count;
}

export const steady: EventSource = (noise, perHour) => (_to, length) => poisson(noise, (perHour * length) / HOUR);

/** Bursts that come as they like; each holds `size` events on average, geometrically distributed. */
function inBurstsOf(size: number): EventSource {
  return (noise, perHour) => (_to, length) => {
    const bursts = poisson(noise, (perHour * length) / HOUR / size);
    return Array.from(
      { length: bursts },
      () => 1 + Math.floor(Math.log(1 - noise.uniform()) / Math.log(1 - 1 / size))
    ).reduce((sum, events) => sum + events, 0);
  };
}

export const inBursts = inBurstsOf(4);
export const inLargeBursts = inBurstsOf(20);

/** A daily swing of ±50 %, its top anywhere in the day. */
export const swinging: EventSource = (noise, perHour) => {
  const phase = noise.uniform();
  return (to, length) =>
    poisson(noise, ((perHour * length) / HOUR) * (1 + 0.5 * Math.sin(2 * Math.PI * (to / DAY + phase))));
};

/** A rate of its own each hour and each day: log-normal, σ 0.6 and 0.2. */
export const restless: EventSource = (noise, perHour) => {
  const hours = levels(noise, 0.6);
  const days = levels(noise, 0.2);
  return (to, length) =>
    poisson(noise, ((perHour * length) / HOUR) * hours(Math.ceil(to / HOUR)) * days(Math.ceil(to / DAY)));
};

function levels(noise: Noise, sigma: number): (place: number) => number {
  const known = new Map<number, number>();
  return (place) => {
    const level = known.get(place) ?? Math.exp(sigma * noise.normal() - sigma ** 2 / 2);
    known.set(place, level);
    return level;
  };
}
