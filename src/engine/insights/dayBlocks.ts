import type { Answers } from '../model/context';
import type { Measure } from '../model/plan';
import { readWindow } from '../measures/reading/readWindow';
import type { Schedule } from '../windows/schedule';

/** A mean over five minutes; bounds in milliseconds. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const BLOCK = 300_000;

/** A measure since the rollout settled in blocks of five minutes, ascending; a block without a sample is left out. */
export function toDayBlocks(measure: Measure, answers: Answers, { settledAt, now, day }: Schedule): readonly Block[] {
  const window = { from: settledAt, to: Math.min(now, day.to) };
  const reading = readWindow(measure, answers, { window, stretch: 'day', step: 1 });
  const blocks = new Map<number, { sum: number; count: number }>();
  for (const [time, value] of reading.kind === 'read' ? reading.points : []) {
    if (value !== null && Number.isFinite(value)) {
      const from = settledAt + Math.floor((time - settledAt - 1) / BLOCK) * BLOCK;
      const { sum, count } = blocks.get(from) ?? { sum: 0, count: 0 };
      blocks.set(from, { sum: sum + value, count: count + 1 });
    }
  }
  return [...blocks]
    .map(([from, { sum, count }]) => ({ from, to: from + BLOCK, value: sum / count }))
    .sort((a, b) => a.from - b.from);
}
