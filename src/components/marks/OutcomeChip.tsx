import React from 'react';
import type { Outcome } from '../../engine/model/finding';
import { outcomeTone } from '../theme/toTone';
import { useTranslate } from '../words/useTranslate';
import { Chip } from './Chip';

export interface OutcomeChipProps {
  readonly outcome: Outcome;
  /** The answer is still outstanding: not a failure. */
  readonly isPending?: boolean;
}

export function OutcomeChip({ outcome, isPending = false }: OutcomeChipProps): React.ReactElement {
  const t = useTranslate();
  if (isPending) {
    return <Chip glyph="waiting" tone="dim" isJudged={false} text={t('page.outcome.pending')} />;
  }
  const isJudged = outcome === 'better' || outcome === 'same' || outcome === 'worse';
  return <Chip glyph={outcome} tone={outcomeTone(outcome)} isJudged={isJudged} text={t(`page.outcome.${outcome}`)} />;
}
