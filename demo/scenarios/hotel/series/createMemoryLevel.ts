import { lastStartAt } from '../../kit/series/lastStartAt';
import { createDrift } from '../../shape/drift';

const SETTLED_BYTES = 496_000_000;
const LATER_BYTES = 512_000_000;

const SETTLED_UNTIL = 1800;
const REPORT_WINDOW = 24 * 3600 + 20 * 60;

/** A process starts small and is warm after this long, within the ten minutes left out of comparisons. */
const WARM_AFTER = 480;
const COLD_SHARE = 0.78;

/** Time constant of the growth: caches fill, then the level holds. */
const FILLS_WITHIN = 5 * 3600;

/** Bytes of one instance, without noise; over all instances 496 MB after settling, 512 MB a day later. */
export function createMemoryLevel(options: { readonly instances: number; readonly starts: readonly number[] }) {
  const before = createDrift({ name: 'memory', settled: SETTLED_BYTES, later: SETTLED_BYTES });
  return (t: number): number => {
    const age = t - lastStartAt(options.starts, t);
    const warmth = Math.min(1, COLD_SHARE + ((1 - COLD_SHARE) * age) / WARM_AFTER);
    return (warmth * (before(t) + grownBytes(t))) / options.instances;
  };
}

function grownBytes(t: number): number {
  const filled = (seconds: number): number => 1 - Math.exp(-Math.max(0, seconds - SETTLED_UNTIL) / FILLS_WITHIN);
  return ((LATER_BYTES - SETTLED_BYTES) * filled(t)) / filled(REPORT_WINDOW);
}
