/** How many of each sample exceed a bound. */
export interface Exceedances {
  readonly before: number;
  readonly beforeCount: number;
  readonly after: number;
  readonly afterCount: number;
}

/**
 * The chance of at least `after` exceedances in the second sample if both had the same share: the upper tail of the hypergeometric
 * distribution, given the exceedances of both together. Fisher, "The Logic of Inductive Inference", JRSS 98 (1935). O(samples).
 */
export function exceedanceChance({ before, beforeCount, after, afterCount }: Exceedances): number {
  const together = before + after;
  const logs = logFactorials(beforeCount + afterCount);
  const choose = (from: number, pick: number): number => at(logs, from) - at(logs, pick) - at(logs, from - pick);
  const all = choose(beforeCount + afterCount, together);
  let chance = 0;
  for (let hits = after; hits <= Math.min(together, afterCount); hits += 1) {
    if (together - hits <= beforeCount) {
      chance += Math.exp(choose(afterCount, hits) + choose(beforeCount, together - hits) - all);
    }
  }
  return Math.min(1, chance);
}

function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let number = 2; number <= most; number += 1) {
    logs[number] = at(logs, number - 1) + Math.log(number);
  }
  return logs;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
