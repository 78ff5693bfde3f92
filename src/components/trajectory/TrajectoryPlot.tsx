import { useTheme2 } from '@grafana/ui';
import React from 'react';
import { toTrajectoryScale, type TrajectoryGeometry } from '../../sections/trajectory/drawing';
import type { TrajectoryRow } from '../../sections/trajectory/report';
import { outcomeTone, toneColors } from '../theme/toTone';

export interface TrajectoryPlotProps {
  readonly row: TrajectoryRow;
  readonly sentence: string;
}

const FRAME = Object.freeze({ width: 100, height: 64, pad: 8 });

/** A line through the checkpoints over the tolerance band; the last point carries the outcome. */
export function TrajectoryPlot({ row, sentence }: TrajectoryPlotProps): React.ReactElement {
  const theme = useTheme2();
  const { colors } = theme;
  const geometry = toTrajectoryScale(row, FRAME);
  const last = lastKnown(geometry);
  const color = row.outcome === 'same' ? colors.text.maxContrast : toneColors(theme, outcomeTone(row.outcome)).text;
  return (
    <svg
      width="100%"
      height={FRAME.height}
      role="img"
      aria-label={sentence}
      style={{ display: 'block', overflow: 'visible' }}
    >
      {geometry.band !== null && (
        <rect
          width="100%"
          y={geometry.band.y}
          height={geometry.band.height}
          fill={colors.text.primary}
          fillOpacity="0.09"
        />
      )}
      {geometry.center !== null && (
        <line
          x1="0"
          x2="100%"
          y1={geometry.center}
          y2={geometry.center}
          stroke={colors.border.strong}
          strokeDasharray="3 3"
        />
      )}
      {segmentsOf(geometry).map(([from, to]) => (
        <line
          key={from.x}
          x1={`${from.x}%`}
          y1={from.y}
          x2={`${to.x}%`}
          y2={to.y}
          stroke={colors.text.primary}
          strokeWidth="1.5"
        />
      ))}
      {geometry.points.map(({ x, y }, index) =>
        y === null ? null : (
          <circle
            key={x}
            cx={`${x}%`}
            cy={y}
            r={index === last ? 4 : 2.75}
            fill={index === last ? color : colors.text.primary}
            stroke={colors.background.primary}
            strokeWidth="1.5"
          />
        )
      )}
    </svg>
  );
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Lines between neighbours that are both known. */
function segmentsOf({ points }: TrajectoryGeometry): readonly (readonly [Spot, Spot])[] {
  return points.flatMap(({ x, y }, index) => {
    const next = points[index + 1];
    return y === null || next === undefined || next.y === null
      ? []
      : [
          [
            { x, y },
            { x: next.x, y: next.y },
          ] as const,
        ];
  });
}

function lastKnown({ points }: TrajectoryGeometry): number {
  return points.reduce((last, { y }, index) => (y === null ? last : index), -1);
}
