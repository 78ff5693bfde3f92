import React from 'react';
import type { Status } from '../../engine/model/finding';
import { statusTone } from '../theme/toTone';
import { useTranslate } from '../words/useTranslate';
import { Chip } from './Chip';

export interface StatusChipProps {
  readonly status: Status;
  /** Several of one kind, such as "7 pass". */
  readonly count?: number;
  readonly isPending?: boolean;
}

export function StatusChip({ status, count, isPending = false }: StatusChipProps): React.ReactElement {
  const t = useTranslate();
  if (isPending) {
    return <Chip glyph="waiting" tone="dim" isJudged={false} text={t('page.outcome.pending')} />;
  }
  const word = t(`page.status.${status}`);
  return (
    <Chip
      glyph={status}
      tone={statusTone(status)}
      isJudged={status !== 'unknown'}
      text={count === undefined ? word : `${count} ${word}`}
    />
  );
}
