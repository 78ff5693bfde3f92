import { SECTIONS } from '../../report/frames/section';
import type { PlanChoice } from '../evaluation/evaluation';
import type { useWords } from '../words/WordsContext';
import { LATEST } from './readinessQuery';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

type Word = ReturnType<typeof useWords>;

export function toSectionOptions(word: Word): Option[] {
  return SECTIONS.map((value) => ({ value, label: word(`panels.section.${value}`) }));
}

export function toPlanOptions(plans: readonly PlanChoice[], word: Word): Option[] {
  return [
    { value: '', label: word('panels.query.firstPlan') },
    ...plans.map(({ id, title }) => ({ value: id, label: title, description: id })),
  ];
}

export function toCheckpointOptions(plan: PlanChoice | undefined, word: Word): Option[] {
  return [
    { value: LATEST, label: word('panels.query.lastCheckpoint') },
    ...(plan?.checkpoints ?? []).map((id) => ({ value: id, label: id })),
  ];
}
