import React from 'react';
import { toChange, toInterval, toTarget, toTolerance } from '../../document/figures';
import type { Comparison, ComparisonRow } from '../../engine/model/comparison';
import { formatValue } from '../../i18n/numbers';
import { Figure } from '../frame/Figure';
import { ToneText } from '../marks/Chip';
import { useReader, useTranslate } from '../words/useTranslate';

export interface FigureCellsProps {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  /** The current value stands in the row above already. */
  readonly isRelease?: boolean;
}

/** Baseline, current, change in the unit, change as a share: four cells. */
export function FigureCells({ row, comparison, isRelease = false }: FigureCellsProps): React.ReactElement {
  const { numbers } = useReader();
  const baseline = formatValue(comparison.baseline, row.unit, numbers);
  const current = formatValue(row.current, row.unit, numbers);
  const { amount, share } = toChange(comparison, row, numbers);
  const [digits, percent] = [share.replace(/\s%$/, ''), share.endsWith('%') ? '%' : ''];
  return (
    <>
      <td data-cell="baseline">
        <Figure {...baseline} emphasis="baseline" unitWidth={40} />
      </td>
      <td data-cell="current">
        {!isRelease && (
          <Figure digits={current.digits} unit={unitOf(current.unit, row, numbers)} emphasis="current" unitWidth={40} />
        )}
      </td>
      <td data-cell="amount">
        {comparison.change !== null && (
          <Figure {...amount} emphasis={comparison.outcome === 'worse' ? 'bad' : 'none'} unitWidth={26} />
        )}
      </td>
      <td data-cell="share">
        {comparison.change !== null && <Figure digits={digits} unit={percent} emphasis="baseline" unitWidth={16} />}
      </td>
    </>
  );
}

function unitOf(unit: string, { capacity }: ComparisonRow, numbers: Parameters<typeof formatValue>[2]): string {
  return capacity !== null && unit === '' ? `/ ${formatValue(capacity, 'short', numbers).digits}` : unit;
}

/** Interval, and the tolerance that it is judged against. */
export function IntervalCell({ row, comparison, isRelease = false }: FigureCellsProps): React.ReactElement {
  const t = useTranslate();
  const { numbers } = useReader();
  return (
    <td data-cell="interval">
      <span>{toInterval(comparison, row, numbers)}</span>
      {!isRelease && (
        <span data-part="tolerance">{t('page.comparison.tolerance', { tolerance: toTolerance(row, numbers) })}</span>
      )}
    </td>
  );
}

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
