import { createDrift, type Levels } from './drift';
import { middleOf } from './integral';
import { createNoise } from './noise';

export interface QuantityOptions extends Levels {
  /** Coefficient of variation of the noise. */
  readonly noise: number;
  /** Whatever else multiplies it: a swing over the day, a planted fault. */
  readonly factorAt?: (t: number) => number;
}

/** A quantity by minute: its drift, times its factor, under white noise that leaves block means alone. */
export type Quantity = (minute: number) => number;

export function createQuantity(options: QuantityOptions): Quantity {
  const drift = createDrift(options);
  const noise = createNoise(options.name);
  return (minute) => {
    const t = middleOf(minute);
    const factor = options.factorAt?.(t) ?? 1;
    return drift(t) * factor * (1 + options.noise * noise(minute));
  };
}
