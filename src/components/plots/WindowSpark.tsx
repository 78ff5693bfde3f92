import { useTheme2 } from '@grafana/ui';
import React from 'react';
import type { Point } from '../../engine/model/schema';
import { toWindowLines } from '../../sections/comparison/windowDrawing';

export interface WindowSparkProps {
  readonly baseline: readonly Point[];
  readonly current: readonly Point[];
  /** What it shows, in words. */
  readonly sentence: string;
  readonly height?: number;
}

const WIDTH = 128;

/** Both windows over each other: the baseline dashed and dim, the current one solid and bright. */
export function WindowSpark({ baseline, current, sentence, height = 28 }: WindowSparkProps): React.ReactElement | null {
  const { colors } = useTheme2();
  const lines = toWindowLines({ baseline, current }, { width: WIDTH, height, pad: 4 });
  if (lines === null) {
    return null;
  }
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      width="100%"
      height={height}
      role="img"
      aria-label={sentence}
      fill="none"
      style={{ display: 'block' }}
    >
      <path d={lines.baseline} stroke={colors.text.secondary} strokeDasharray="3 2" vectorEffect="non-scaling-stroke" />
      <path
        d={lines.current}
        stroke={colors.text.maxContrast}
        strokeWidth="1.25"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
