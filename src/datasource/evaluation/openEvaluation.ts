import type { Evaluation } from './evaluation';

export function openEvaluation(): Evaluation {
  return {
    evaluate: () => Promise.reject(new Error('not wired')),
    listPlans: () => Promise.resolve([]),
    toFrames: () => [],
  };
}
