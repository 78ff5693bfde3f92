import type { Question } from '../../../engine/model/evidence';

/** The questions that PromQL answers. */
export type PromqlQuestion = Extract<
  Question,
  { kind: 'range' | 'increments' | 'totals' | 'history' | 'presence' | 'alert-history' }
>;

const KINDS: ReadonlySet<string> = new Set<PromqlQuestion['kind']>([
  'range',
  'increments',
  'totals',
  'history',
  'presence',
  'alert-history',
]);

export function isPromqlQuestion<Asked extends { readonly kind: string }>(
  question: Asked
): question is Extract<Asked, { kind: PromqlQuestion['kind'] }> {
  return KINDS.has(question.kind);
}
