import type { LogLine } from '../model/evidence';
import type { LogSection } from '../model/report';
import { findNewTemplates } from './patterns/findNewTemplates';

/** Templates of `current` that `baseline` has not, as the report's section of logs holds them: loudest first, then most frequent. */
export function newTemplates(baseline: readonly LogLine[], current: readonly LogLine[]): LogSection['newPatterns'] {
  return findNewTemplates(baseline, current).map(({ template, count, example }) => ({ template, count, example }));
}
