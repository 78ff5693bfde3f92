import { isUpperBound, meetsTarget } from '../model/target';
import type { Target } from '../model/plan';
import { mad } from '../stats/mad';
import { median } from '../stats/median';
import type { Block } from './dayBlocks';

/** Bounds in milliseconds, `worst` in the measure's unit. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly worst: number;
}

/** Stretches in which a target was missed and after which it was met again. */
export function findBreaches(blocks: readonly Block[], target: Target): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (const { from, to, value } of blocks) {
    if (!meetsTarget(value, target)) {
      open =
        open === null ? { from, to, worst: value } : { from: open.from, to, worst: worse(open.worst, value, target) };
    } else if (open !== null) {
      stretches.push(open);
      open = null;
    }
  }
  return stretches;
}

/** Share of the way from the day's median to the target that was used up at the worst. */
const TOUCHES_AT = 0.9;

/** Deviations that ordinary noise may use: where the target is nearer than that, it is touched all day and says nothing. */
const ORDINARY = 3;

/** The worst block, where it came close to the target without missing it; null where none did. */
export function findTouch(blocks: readonly Block[], target: Target): Stretch | null {
  const values = blocks.map(({ value }) => value);
  const middle = median(values);
  const room = Math.abs(target.value - middle);
  const worst = blocks.reduce<Block | null>(
    (found, block) => (found === null || worse(found.value, block.value, target) !== found.value ? block : found),
    null
  );
  if (worst === null || room === 0 || room <= ORDINARY * mad(values)) {
    return null;
  }
  const isBad = isUpperBound(target) ? worst.value > middle : worst.value < middle;
  return isBad && Math.abs(worst.value - middle) / room >= TOUCHES_AT
    ? { from: worst.from, to: worst.to, worst: worst.value }
    : null;
}

function worse(a: number, b: number, target: Target): number {
  return isUpperBound(target) ? Math.max(a, b) : Math.min(a, b);
}
