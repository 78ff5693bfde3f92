import type { WatchRound } from '../../src/sections/watch/plan';
import { HOUR, MINUTE } from './plan';

export function aRound(parts: Partial<WatchRound> = {}): WatchRound {
  return {
    id: 'hourly',
    title: 'Hourly',
    at: [HOUR],
    judgedBy: 'data',
    looksAt: ['p95'],
    steps: [],
    grace: 30 * MINUTE,
    ...parts,
  };
}
