import { seedOf, uniformAt } from './random';

/** Windows of the demo are made of whole blocks, counted from the rollout's end. */
export const BLOCK_MINUTES = 10;

export type Noise = (minute: number) => number;

/**
 * White noise of unit variance, centred in each block of ten minutes: every point moves, and the mean over any
 * window made of whole blocks is that of the undisturbed quantity.
 */
export function createNoise(name: string): Noise {
  const seed = seedOf(name);
  const blocks = new Map<number, readonly number[]>();
  return (minute) => {
    const block = Math.floor((minute - 1) / BLOCK_MINUTES);
    let values = blocks.get(block);
    if (values === undefined) {
      values = toBlock(seed, block);
      blocks.set(block, values);
    }
    return values[minute - 1 - block * BLOCK_MINUTES] ?? 0;
  };
}

function toBlock(seed: number, block: number): readonly number[] {
  const raw = Array.from({ length: BLOCK_MINUTES }, (_, index) => bellAt(seed, block * BLOCK_MINUTES + index));
  const mean = raw.reduce((sum, value) => sum + value, 0) / BLOCK_MINUTES;
  return raw.map((value) => value - mean);
}

/** Near enough to normal, and bounded by 3.5: the sum of four uniforms. */
function bellAt(seed: number, position: number): number {
  let sum = 0;
  for (let draw = 0; draw < 4; draw += 1) {
    sum += uniformAt(seed + 104729 * draw, position);
  }
  return (sum - 2) * Math.sqrt(3);
}
