import { useTheme2 } from '@grafana/ui';
import React from 'react';
import type { CheckRow } from '../../engine/checks/checkRow';
import { type StripBar, toStrip } from '../../sections/checklist/strip';

export interface DayStripProps {
  readonly check: Pick<CheckRow, 'series' | 'limit' | 'findings'>;
  readonly span: { readonly from: number; readonly to: number };
  /** What it shows, in words. */
  readonly sentence: string;
}

const HEIGHT = 22;
const FLOOR = 21;
const ROOM = 19;

/** The day since the rollout as bars: grey where looked at, red and full-height-marked where something was found. */
export function DayStrip({ check, span, sentence }: DayStripProps): React.ReactElement {
  const { colors } = useTheme2();
  const { bars, limit } = toStrip({ ...check, span });
  return (
    <svg
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={sentence}
      style={{ display: 'block', overflow: 'visible' }}
    >
      <line x1="0" x2="100%" y1={FLOOR + 0.5} y2={FLOOR + 0.5} stroke={colors.border.weak} />
      {bars.map((bar) => (
        <rect
          key={bar.x}
          x={`${bar.x}%`}
          width={`${bar.width}%`}
          y={FLOOR - heightOf(bar)}
          height={heightOf(bar)}
          fill={bar.isHot ? colors.error.text : bar.isZero ? colors.border.strong : colors.text.secondary}
          fillOpacity={bar.isHot || bar.isZero ? 1 : 0.55}
        />
      ))}
      {limit !== null && (
        <line
          x1="0"
          x2="100%"
          y1={FLOOR - ROOM * limit}
          y2={FLOOR - ROOM * limit}
          stroke={colors.warning.text}
          strokeDasharray="2 3"
          strokeOpacity="0.8"
        />
      )}
    </svg>
  );
}

/** Nothing is still drawn, so that zero and missing differ; a finding is at least seen. */
function heightOf({ height, isHot }: StripBar): number {
  return Math.max(isHot ? 3 : 1.5, Math.min(1, height) * ROOM);
}
