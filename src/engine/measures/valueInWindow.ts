import type { Measure } from '../model/plan';
import type { Span } from '../model/time';
import { readWindow } from './reading/readWindow';
import type { MeasureAnswers } from './roles';

/** The measure's value in a window since the rollout, as the comparison reduces it; null where there is none. */
export function valueInWindow(measure: Measure, answers: MeasureAnswers, window: Span): number | null {
  const reading = readWindow(measure, answers, { window, stretch: 'day', step: 1 });
  return reading.kind === 'read' ? reading.side.value : null;
}
