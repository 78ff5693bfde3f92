import type { Detector, SourceType } from '../model/plan';

/** Detectors that ask one type of source alone; the others ask an expression of Prometheus, or of Loki where it is named. */
const ASKED: Partial<Readonly<Record<string, SourceType>>> = Object.freeze({
  count: 'prometheus',
  'new-patterns': 'loki',
  'trace-errors': 'jaeger',
  'slow-operations': 'jaeger',
} satisfies Partial<Record<Detector, SourceType>>);

/** Types that can answer an expression with one value a step; the first is asked where none is named. */
export const EXPRESSION: readonly SourceType[] = Object.freeze(['prometheus', 'loki']);

/** Types that can answer a check, the one asked by default first. */
export function sourceTypesOf(detector: string): readonly SourceType[] {
  const asked = Object.hasOwn(ASKED, detector) ? ASKED[detector] : undefined;
  return asked === undefined ? EXPRESSION : [asked];
}
