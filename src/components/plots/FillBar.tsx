import { useTheme2 } from '@grafana/ui';
import React from 'react';
import type { CapacityRow } from '../../sections/capacity/report';
import { toFill } from '../../sections/capacity/view';
import { statusTone, toneColors } from '../theme/toTone';

export interface FillBarProps {
  readonly row: Pick<CapacityRow, 'used' | 'capacity' | 'status'>;
  /** What it shows, in words. */
  readonly sentence: string;
}

const HEIGHT = 14;

/** What is used of a capacity, grey unless it is judged badly, with a line at 90 %. */
export function FillBar({ row, sentence }: FillBarProps): React.ReactElement | null {
  const theme = useTheme2();
  const { colors } = theme;
  const fill = toFill(row);
  if (fill === null) {
    return null;
  }
  const isBad = row.status === 'fail' || row.status === 'warn';
  return (
    <svg width="100%" height={HEIGHT} role="img" aria-label={sentence} style={{ display: 'block', minWidth: 80 }}>
      <rect width="100%" y="3" height="8" rx="2" fill={colors.secondary.transparent} />
      <rect
        width={`${fill.used}%`}
        y="3"
        height="8"
        rx="2"
        fill={isBad ? toneColors(theme, statusTone(row.status)).text : colors.text.secondary}
        fillOpacity={isBad ? 1 : 0.7}
      />
      <line
        x1={`${fill.limit}%`}
        x2={`${fill.limit}%`}
        y1="0"
        y2={HEIGHT}
        stroke={colors.background.primary}
        strokeWidth="4"
      />
      <line
        x1={`${fill.limit}%`}
        x2={`${fill.limit}%`}
        y1="0"
        y2={HEIGHT}
        stroke={colors.warning.text}
        strokeWidth="2"
      />
    </svg>
  );
}
