import { toTarget } from '../../document/figures';
import type { ComparisonRow } from '../../engine/model/report';
import { ToneText } from '../marks/ToneText';
import { useReader } from '../words/useReader';
import { useTranslate } from '../words/useTranslate';
import React from 'react';

export interface TargetTextProps {
  readonly row: Pick<ComparisonRow, 'target' | 'unit'>;
}

/** The target, and whether it is met; by how much it is missed. */
export function TargetText({ row }: TargetTextProps): React.ReactElement {
  const t = useTranslate();
  const target = toTarget(row, useReader().numbers);
  if (target === null || row.target === null) {
    return <ToneText tone="dim">{t('page.target.none')}</ToneText>;
  }
  const isUpper = row.target.op.startsWith('<');
  return (
    <>
      <span>{target.wanted}</span>{' '}
      {row.target.outcome === 'missed' ? (
        <ToneText tone="bad">{t(isUpper ? 'page.target.over' : 'page.target.short', { by: target.missedBy })}</ToneText>
      ) : (
        <ToneText tone="dim">{t(row.target.outcome === 'met' ? 'page.target.met' : 'page.target.unknown')}</ToneText>
      )}
    </>
  );
}
