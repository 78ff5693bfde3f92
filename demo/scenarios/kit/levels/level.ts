import { createQuantity, type Quantity } from '../../shape/quantity';
import { createSwing, type Swing } from '../../shape/swing';

/** A level that moves. All of it is in the unit of what it is the level of; a rate is per second. */
export interface MovingLevel {
  /** Before the rollout; like `settled` without it. */
  readonly before?: number;
  /** In the ten minutes after the rollout; like `settled` without it. */
  readonly settling?: number;
  /** Mean of the window after it has settled, (10 min, 30 min]. */
  readonly settled: number;
  /** Mean of the same window a day later, reached in a straight line; like `settled` without it. */
  readonly later?: number;
  /** Coefficient of variation of the white noise from minute to minute; it leaves means of ten minutes alone. 0 without it. */
  readonly noise?: number;
  /** Daily swing; 1 in the compared windows, so that `settled` and `later` hold. */
  readonly swing?: Swing;
  /** Whatever else multiplies it at `t` seconds since the rollout's end. */
  readonly factorAt?: (t: number) => number;
}

/** A constant, a level that moves, or a quantity by minute (minute `m` covers the seconds (60 (m - 1), 60 m]). */
export type Level = number | MovingLevel | Quantity;

/** The level as a quantity by minute. The name seeds its noise: equal names move alike. */
export function createLevel(name: string, level: Level): Quantity {
  if (typeof level === 'number') {
    return () => level;
  }
  if (typeof level === 'function') {
    return level;
  }
  const { before, settled, later = settled } = level;
  const after = createAround(name, { ...level, later });
  if (before === undefined) {
    return after;
  }
  const earlier = createAround(name, { ...level, settled: before, later: before });
  return (minute) => (minute <= 0 ? earlier(minute) : after(minute));
}

function createAround(
  name: string,
  { settling, settled, later = settled, noise = 0, ...level }: MovingLevel
): Quantity {
  const swing = level.swing === undefined ? () => 1 : createSwing(level.swing);
  const factorAt = (t: number): number => swing(t) * (level.factorAt?.(t) ?? 1);
  return createQuantity({ name, settled, later, noise, factorAt, ...(settling === undefined ? {} : { settling }) });
}
